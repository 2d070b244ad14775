package org.mithaq.tracking.application;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.concordance.LawEvidence;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.StatementView;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerView;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.QuestionView.Fault;
import org.mithaq.tracking.Tally;
import org.mithaq.tracking.Template;
import org.mithaq.tracking.domain.AnswerRules;
import org.mithaq.tracking.domain.Branching;
import org.mithaq.tracking.domain.OffenceWhole;
import org.mithaq.tracking.domain.Reservations;

/** Puts questions, answers and evidence together on a reference date; one statement for all law. */
@ApplicationScoped
class Forms {
  private final ConventionCatalogue conventions;
  private final LawEvidence law;

  @Inject
  Forms(ConventionCatalogue conventions, LawEvidence law) {
    this.conventions = conventions;
    this.law = law;
  }

  /** Statements of the State to the instruments of a template, as they stand on a day. */
  Reservations reservations(String iso3, Template template, LocalDate on) {
    List<StatementView> statements =
        template.instruments().stream()
            .flatMap(code -> conventions.statements(code, iso3).stream())
            .toList();
    return new Reservations(statements, on);
  }

  List<QuestionView> questions(
      String iso3, Template template, LocalDate on, Map<String, AnswerView> answers) {
    Map<String, List<EvidenceView>> byArticle =
        law.of(iso3, Set.copyOf(template.instruments()), on).stream()
            .collect(groupingBy(one -> article(one.obligation())));
    Reservations reservations = reservations(iso3, template, on);
    Map<String, AnswerContent> contents = new HashMap<>();
    answers.forEach((question, answer) -> contents.put(question, answer.content()));
    Set<String> asked = Branching.asked(template.questions(), contents);
    List<QuestionView> views = new ArrayList<>();
    for (Question one : template.questions()) {
      views.add(
          view(
              one,
              on,
              asked.contains(one.id()),
              answers.getOrDefault(one.id(), AnswerView.none("")),
              byArticle.getOrDefault(article(one.obligation()), List.of()),
              reservations));
    }
    return views;
  }

  private QuestionView view(
      Question question,
      LocalDate on,
      boolean asked,
      AnswerView answer,
      List<EvidenceView> ofArticle,
      Reservations reservations) {
    String path = question.obligation();
    Optional<ObligationView> obligation =
        path.isEmpty() ? Optional.empty() : conventions.obligation(path);
    List<EvidenceView> evidence =
        ofArticle.stream()
            .filter(one -> one.obligation().equals(path) || isBelow(one.obligation(), path))
            .toList();
    List<EvidenceView> wider =
        ofArticle.stream().filter(one -> isBelow(path, one.obligation())).toList();
    List<EvidenceView> standing = ofArticle.stream().filter(EvidenceView::counts).toList();
    OffenceWhole offence = OffenceWhole.of(path, conventions::elements, standing);
    AnswerRules rules = new AnswerRules(question, obligation, on, evidence, wider, offence);
    List<Fault> faults = new ArrayList<>(rules.faults(answer.content()));
    if (!answer.reusedFrom().isEmpty() && !answer.reuseConfirmed()) {
      faults.add(Fault.REUSE_NOT_CONFIRMED);
    }
    boolean reserved = obligation.isPresent() && reservations.covers(path);
    return new QuestionView(
        question,
        obligation,
        asked,
        answer,
        evidence,
        wider,
        rules.suggestion(),
        counted(answer, asked, reserved, faults),
        faults,
        offence.required().stream().sorted().toList(),
        rules.missing(answer.content()));
  }

  private static AnswerClass counted(
      AnswerView answer, boolean asked, boolean reserved, List<Fault> faults) {
    if (!answer.held().isEmpty()) {
      return AnswerClass.valueOf(answer.held());
    }
    if (reserved) {
      return AnswerClass.RESERVED;
    }
    if (!asked) {
      return AnswerClass.NOT_ASKED;
    }
    return faults.stream().allMatch(Fault::onlyRemark)
        ? AnswerClass.of(answer.content().value())
        : AnswerClass.NOT_ASSESSED;
  }

  /** By level, the headline levels first; questions about facts are no obligations. */
  static Map<ObligationLevel, Tally> totals(List<QuestionView> questions) {
    Map<ObligationLevel, Map<AnswerClass, Long>> counts = new EnumMap<>(ObligationLevel.class);
    for (QuestionView one : questions) {
      one.obligation()
          .ifPresent(
              obligation ->
                  counts
                      .computeIfAbsent(
                          obligation.level(), level -> new EnumMap<>(AnswerClass.class))
                      .merge(one.counted(), 1L, Long::sum));
    }
    Map<ObligationLevel, Tally> totals = new EnumMap<>(ObligationLevel.class);
    counts.forEach((level, some) -> totals.put(level, new Tally(some)));
    return totals;
  }

  static long merelyProposed(List<QuestionView> questions) {
    return questions.stream()
        .flatMap(one -> one.evidence().stream())
        .filter(one -> one.kind() == CoverageKind.PROPOSED)
        .map(EvidenceView::mappingId)
        .distinct()
        .count();
  }

  private static boolean isBelow(String path, String above) {
    return !above.isEmpty() && path.startsWith(above + "/");
  }

  static String article(String path) {
    String[] steps = path.split("/", 3);
    return steps.length < 2 ? path : steps[0] + "/" + steps[1];
  }
}
