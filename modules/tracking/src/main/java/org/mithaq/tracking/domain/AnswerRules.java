package org.mithaq.tracking.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.concordance.MappingRole;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.LegalDate;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerContent.DirectApplication;
import org.mithaq.tracking.AnswerContent.OtherKind;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.QuestionView.Fault;
import org.mithaq.tracking.TableAnswer;

/**
 * What an answer needs before it counts (INV-11, INV-12, INV-20, INV-22 as treaty-law.md corrects
 * them), and what the mappings would suggest (INV-13: never more than that).
 *
 * @param evidence to the obligation or below it
 * @param wider to what stands above it
 */
public record AnswerRules(
    Question question,
    Optional<ObligationView> obligation,
    LocalDate referenceDate,
    List<EvidenceView> evidence,
    List<EvidenceView> wider,
    OffenceWhole offence) {

  public List<Fault> faults(AnswerContent content) {
    return switch (question.kind()) {
      case YES_PART_NO -> ofObligation(content);
      case CHOICE ->
          content.given().isEmpty() || question.options().contains(content.given())
              ? List.of()
              : List.of(Fault.NOT_AN_OPTION);
      case NUMBER ->
          content.given().matches("-?\\d+(\\.\\d+)?|") ? List.of() : List.of(Fault.NOT_A_NUMBER);
      case TEXT -> List.of();
      case TABLE ->
          TableAnswer.fits(content.given(), question.options().size())
              ? List.of()
              : List.of(Fault.NOT_A_TABLE);
    };
  }

  /** What reviewed mappings that stand would say; NOT_ASSESSED where there are none. */
  public AnswerValue suggestion() {
    List<EvidenceView> counting = evidence.stream().filter(EvidenceView::counts).toList();
    boolean full =
        counting.stream()
            .map(EvidenceView::role)
            .anyMatch(role -> role == MappingRole.IMPLEMENTS || role == MappingRole.EXCEEDS);
    boolean part = counting.stream().anyMatch(one -> one.role() == MappingRole.PARTLY_IMPLEMENTS);
    boolean takenApart = !offence.required().isEmpty();
    if (takenApart && (full || part)) {
      return offence.missing(counting).isEmpty() ? AnswerValue.YES : AnswerValue.YES_IN_PART;
    }
    if (full) {
      return AnswerValue.YES;
    }
    return part ? AnswerValue.YES_IN_PART : AnswerValue.NOT_ASSESSED;
  }

  private List<Fault> ofObligation(AnswerContent content) {
    List<Fault> faults = new ArrayList<>();
    List<EvidenceView> named = named(content);
    if (named.size() < content.mappings().size()) {
      faults.add(Fault.UNKNOWN_EVIDENCE);
    }
    List<EvidenceView> standing = named.stream().filter(EvidenceView::counts).toList();
    if (content.value().affirms() && standing.isEmpty() && !otherwise(content)) {
      faults.add(Fault.NO_EVIDENCE);
    }
    if (content.value() == AnswerValue.YES
        && !standing.isEmpty()
        && !offence.missing(standing).isEmpty()) {
      faults.add(Fault.ELEMENTS_MISSING);
    }
    if (content.value() == AnswerValue.NOT_APPLICABLE && content.reason().isEmpty()) {
      faults.add(Fault.NO_REASON);
    }
    if (content.value() == AnswerValue.CONSIDERED) {
      considered(content, faults);
    }
    return faults;
  }

  /** Elements of the offence that what is named lacks together, as far as it stands on the day. */
  public List<String> missing(AnswerContent content) {
    List<EvidenceView> standing = named(content).stream().filter(EvidenceView::counts).toList();
    return standing.isEmpty() ? List.of() : List.copyOf(offence.missing(standing));
  }

  private List<EvidenceView> named(AnswerContent content) {
    List<EvidenceView> named = new ArrayList<>();
    for (String id : content.mappings()) {
      evidence.stream().filter(one -> one.mappingId().equals(id)).findFirst().ifPresent(named::add);
      wider.stream().filter(one -> one.mappingId().equals(id)).findFirst().ifPresent(named::add);
    }
    return named;
  }

  /** Institutions, designations, practice; or the treaty itself where it is law in the State. */
  private boolean otherwise(AnswerContent content) {
    boolean other =
        content.other().stream()
            .filter(one -> one.kind() != OtherKind.CONSIDERATION)
            .anyMatch(one -> there(one.since()));
    DirectApplication direct = content.direct();
    return other
        || (direct.selfExecuting() && !direct.publication().isBlank() && there(direct.published()));
  }

  /** There by the reference date for certain. */
  private boolean there(LegalDate since) {
    return since.latest().filter(day -> !day.isAfter(referenceDate)).isPresent();
  }

  private void considered(AnswerContent content, List<Fault> faults) {
    boolean toConsider =
        obligation.filter(one -> one.level() == ObligationLevel.OBLIGATION_TO_CONSIDER).isPresent();
    if (!toConsider) {
      faults.add(Fault.NOT_TO_BE_CONSIDERED);
    }
    boolean recorded =
        content.other().stream()
            .anyMatch(
                one ->
                    one.kind() == OtherKind.CONSIDERATION
                        && !one.reference().isBlank()
                        && there(one.since()));
    if (!recorded) {
      faults.add(Fault.NO_RECORD_OF_CONSIDERATION);
    }
  }
}
