package org.mithaq.tracking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerContent.DirectApplication;
import org.mithaq.tracking.AnswerContent.OtherEvidence;
import org.mithaq.tracking.AnswerContent.OtherKind;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.QuestionView.Fault;

class AnswerRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final AnswerContent YES = AnswerContent.NONE.saying(AnswerValue.YES);

  @Test
  void inv20_aMeasureOrTheTreatyItselfIsEvidenceToo() {
    assertThat(faults(YES)).containsExactly(Fault.NO_EVIDENCE);
    assertThat(faults(YES.with(other(OtherKind.INSTITUTION, "2025")))).isEmpty();
    assertThat(faults(YES.directly(direct("2004-01-01", true)))).isEmpty();
    assertThat(faults(YES.directly(direct("2004-01-01", false))))
        .containsExactly(Fault.NO_EVIDENCE);
  }

  @Test
  void inv20_whatBeganLaterOrNobodyKnowsWhenIsNoneOnTheReferenceDate() {
    assertThat(faults(YES.with(other(OtherKind.INSTITUTION, "2026"))))
        .containsExactly(Fault.NO_EVIDENCE);
    assertThat(faults(YES.with(other(OtherKind.INSTITUTION, ""))))
        .containsExactly(Fault.NO_EVIDENCE);
    assertThat(faults(YES.directly(direct("", true)))).containsExactly(Fault.NO_EVIDENCE);
  }

  @Test
  void inv20_notApplicableNeedsAReason() {
    AnswerContent none = AnswerContent.NONE.saying(AnswerValue.NOT_APPLICABLE);
    assertThat(faults(none)).containsExactly(Fault.NO_REASON);
    assertThat(faults(none.because(Texts.of("en", "landlocked")))).isEmpty();
  }

  @Test
  void inv22_onlyAnObligationToConsiderIsMetByConsideringIt() {
    AnswerContent considered =
        AnswerContent.NONE
            .saying(AnswerValue.CONSIDERED)
            .with(other(OtherKind.CONSIDERATION, "2020-02-01"));
    assertThat(rules(ObligationLevel.OBLIGATION_TO_CONSIDER).faults(considered)).isEmpty();
    for (ObligationLevel level : ObligationLevel.values()) {
      if (level != ObligationLevel.OBLIGATION_TO_CONSIDER) {
        assertThat(rules(level).faults(considered)).containsExactly(Fault.NOT_TO_BE_CONSIDERED);
      }
    }
    assertThat(
            rules(ObligationLevel.OBLIGATION_TO_CONSIDER)
                .faults(AnswerContent.NONE.saying(AnswerValue.CONSIDERED)))
        .containsExactly(Fault.NO_RECORD_OF_CONSIDERATION);
  }

  @Test
  void inv12_anOffenceIsThereInFullWhenItsProvisionsTogetherHaveEveryRequiredElement() {
    EvidenceView conduct = evidence("m1", MappingRole.PARTLY_IMPLEMENTS, "CONDUCT");
    EvidenceView intent = evidence("m2", MappingRole.PARTLY_IMPLEMENTS, "MENTAL_ELEMENT");
    OffenceWhole offence = new OffenceWhole(Set.of("CONDUCT", "MENTAL_ELEMENT"));
    assertThat(rules(offence, conduct).suggestion()).isEqualTo(AnswerValue.YES_IN_PART);
    assertThat(rules(offence, conduct, intent).suggestion()).isEqualTo(AnswerValue.YES);
    assertThat(rules(offence, conduct).faults(YES.on("m1")))
        .containsExactly(Fault.ELEMENTS_MISSING);
    assertThat(Fault.ELEMENTS_MISSING.onlyRemark())
        .as("the State's word is its own; what is missing stands beside it")
        .isTrue();
    assertThat(rules(offence, conduct).faults(YES.saying(AnswerValue.YES_IN_PART).on("m1")))
        .isEmpty();
  }

  @Test
  void aSuggestionComesFromRolesWhereNobodyHasTakenTheOffenceApart() {
    OffenceWhole whole = new OffenceWhole(Set.of());
    assertThat(rules(whole, evidence("m1", MappingRole.RELATED)).suggestion())
        .isEqualTo(AnswerValue.NOT_ASSESSED);
    assertThat(rules(whole, evidence("m1", MappingRole.PARTLY_IMPLEMENTS)).suggestion())
        .isEqualTo(AnswerValue.YES_IN_PART);
    assertThat(rules(whole, evidence("m1", MappingRole.EXCEEDS)).suggestion())
        .isEqualTo(AnswerValue.YES);
  }

  private static List<Fault> faults(AnswerContent content) {
    return rules(ObligationLevel.MANDATORY).faults(content);
  }

  private static AnswerRules rules(ObligationLevel level) {
    ObligationView obligation =
        new ObligationView(
            "UNTOC/6/1",
            "UNTOC",
            "6",
            "UNTOC art. 6(1)",
            level,
            "",
            "",
            "STATE_PARTY",
            true,
            "",
            Texts.NONE,
            1,
            "",
            "");
    return new AnswerRules(
        Question.about("UNTOC/6/1", Question.Branch.ALWAYS),
        Optional.of(obligation),
        DAY,
        List.of(),
        List.of(),
        new OffenceWhole(Set.of()));
  }

  private static AnswerRules rules(OffenceWhole offence, EvidenceView... evidence) {
    AnswerRules plain = rules(ObligationLevel.MANDATORY);
    return new AnswerRules(
        plain.question(), plain.obligation(), DAY, List.of(evidence), List.of(), offence);
  }

  private static OtherEvidence other(OtherKind kind, String since) {
    return new OtherEvidence(kind, Texts.of("en", "it"), LegalDate.parse(since), "doc");
  }

  private static DirectApplication direct(String published, boolean selfExecuting) {
    return new DirectApplication("Gazette 1", LegalDate.parse(published), selfExecuting);
  }

  private static EvidenceView evidence(String id, MappingRole role, String... elements) {
    return new EvidenceView(
        id,
        "XDA",
        "UNTOC/6/1",
        role,
        MappingState.REVIEWED,
        "author",
        "reviewer",
        List.of(elements),
        "law",
        "/akn/law",
        Texts.NONE,
        "art_1",
        "1",
        "",
        LanguageTag.ENGLISH,
        LegalDate.UNKNOWN,
        CoverageKind.REVIEWED);
  }
}
