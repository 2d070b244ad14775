package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.tracking.application.AssessmentHouse.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AnswerAssessment.DateChange;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerContent.OtherKind;
import org.mithaq.tracking.AnswerValue;
import org.mithaq.tracking.AssessmentState;
import org.mithaq.tracking.ContributeStatement.BodyKind;
import org.mithaq.tracking.ContributeStatement.StatementDraft;
import org.mithaq.tracking.DateMove;
import org.mithaq.tracking.PracticeValue;
import org.mithaq.tracking.QuestionView;
import org.mithaq.tracking.QuestionView.Fault;
import org.mithaq.tracking.Tally;

class AssessmentsTest {
  private static final String LAUNDERING = "UNTOC/6/1/a";
  private static final AnswerContent YES = AnswerContent.NONE.saying(AnswerValue.YES);

  private final AssessmentHouse at = new AssessmentHouse();

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void inv13_aFormOpensWithTheLawThatCountsBesideItAndAnswersNothingByItself() {
    at.law("act", "ACT", "2010-01-01", "").law("old", "ACT", "2000-01-01", "2009-12-31");
    at.mapped("act", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    at.mapped("act", LAUNDERING + "/i", "IMPLEMENTS", "PROPOSED");
    at.mapped("act", "UNTOC/6", "RELATED", "REVIEWED");
    at.mapped("old", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    String id = at.begin("2026-11-20");
    QuestionView question = at.question(id, LAUNDERING);
    assertThat(question.evidence())
        .extracting(EvidenceView::kind)
        .containsExactlyInAnyOrder(
            CoverageKind.REVIEWED, CoverageKind.PROPOSED, CoverageKind.NOT_IN_FORCE);
    assertThat(question.wider()).hasSize(1);
    assertThat(question.suggested()).isEqualTo(AnswerValue.YES);
    assertThat(question.counted()).isEqualTo(AnswerClass.NOT_ASSESSED);
    assertThat(at.view(id).merelyProposed()).isEqualTo(1);
  }

  @Test
  void inv20_aYesWantsEvidenceThatStoodOnTheReferenceDateAndIsKeptAsADraftUntilItHasIt() {
    at.law("act", "ACT", "2010-01-01", "");
    String mapping = at.mapped("act", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    String id = at.begin("2026-11-20");
    assertThat(at.answer(id, LAUNDERING, YES).faults()).containsExactly(Fault.NO_EVIDENCE);
    assertThat(at.question(id, LAUNDERING).counted()).isEqualTo(AnswerClass.NOT_ASSESSED);
    assertThatThrownBy(() -> at.handOver(id)).isInstanceOf(RefusedException.class);
    assertThat(at.answer(id, LAUNDERING, YES.on(mapping)).faults()).isEmpty();
    assertThat(at.question(id, LAUNDERING).counted()).isEqualTo(AnswerClass.YES);
    assertThat(at.answer(id, LAUNDERING, YES.on("of another State")).faults())
        .containsExactly(Fault.UNKNOWN_EVIDENCE, Fault.NO_EVIDENCE);
  }

  @Test
  void inv20_whatNobodyReviewedIsNoEvidence() {
    at.law("act", "ACT", "2010-01-01", "");
    String proposed = at.mapped("act", LAUNDERING, "IMPLEMENTS", "PROPOSED");
    String id = at.begin("2026-11-20");
    assertThat(at.answer(id, LAUNDERING, YES.on(proposed)).faults())
        .containsExactly(Fault.NO_EVIDENCE);
  }

  @Test
  void inv11_aBillNeverCountsAndLawThatHasNotCommencedDoesNotCountYet() {
    at.law("bill", "BILL", "2010-01-01", "").law("coming", "ACT", "2027-01-01", "");
    String bill = at.mapped("bill", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    String coming = at.mapped("coming", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    String id = at.begin("2026-11-20");
    assertThat(at.answer(id, LAUNDERING, YES.on(bill, coming)).faults())
        .containsExactly(Fault.NO_EVIDENCE);
    assertThat(at.question(id, LAUNDERING).suggested()).isEqualTo(AnswerValue.NOT_ASSESSED);
  }

  @Test
  void inv20_turningBackTheReferenceDateChangesWhatCountsAndSaysSo() {
    at.law("act", "ACT", "2010-01-01", "").law("old", "ACT", "2000-01-01", "2009-12-31");
    String now = at.mapped("act", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    String then = at.mapped("old", "UNTOC/5/1/a", "IMPLEMENTS", "REVIEWED");
    String id = at.begin("2026-11-20");
    at.answer(id, LAUNDERING, YES.on(now));
    at.answer(id, "UNTOC/5/1/a", YES.on(then));
    long version = at.version(id);
    DateChange change =
        at.house.as(
            Role.NATIONAL_COORDINATOR,
            "coordinator",
            () -> at.answering.referenceDate(id, version, LocalDate.parse("2005-01-01")));
    assertThat(change.noLonger()).containsExactly(LAUNDERING);
    assertThat(change.now()).containsExactly("UNTOC/5/1/a");
    assertThat(at.question(id, LAUNDERING).faults()).containsExactly(Fault.NO_EVIDENCE);
    assertThat(at.view(id).steps().stream().flatMap(step -> DateMove.of(step).stream()))
        .as("the history keeps what it changed")
        .containsExactly(
            new DateMove(LocalDate.parse("2026-11-20"), LocalDate.parse("2005-01-01"), 1, 1));
    assertThat(at.view(id).participation())
        .singleElement()
        .satisfies(one -> assertThat(one.effective().iso()).isEqualTo("2004-04-17"));
  }

  @Test
  void inv21_everyObligationIsOfExactlyOneClassAndTheUnknownIsOne() {
    String id = at.begin("2026-11-20");
    long obligations =
        at.view(id).questions().stream().filter(one -> one.obligation().isPresent()).count();
    assertThat(at.view(id).totals().values().stream().mapToLong(Tally::total).sum())
        .isEqualTo(obligations);
    Tally mandatory = at.view(id).totals().get(ObligationLevel.MANDATORY);
    assertThat(mandatory.counts().keySet()).containsExactly(AnswerClass.values());
    assertThat(mandatory.percent()).isEmpty();
  }

  @Test
  void aConditionIsAskedFirstAndLeadsPastWhatDoesNotHoldForTheState() {
    String id = at.begin("2026-11-20");
    String condition = "UNTOC/5/3#if";
    assertThat(at.question(id, "UNTOC/5/3").counted()).isEqualTo(AnswerClass.NOT_ASKED);
    assertThat(at.answer(id, condition, AnswerContent.NONE.given("PERHAPS")).faults())
        .containsExactly(Fault.NOT_AN_OPTION);
    at.answer(id, condition, AnswerContent.NONE.given("YES"));
    assertThat(at.question(id, "UNTOC/5/3").asked()).isTrue();
    assertThat(at.question(id, "UNTOC/5/3").counted()).isEqualTo(AnswerClass.NOT_ASSESSED);
  }

  @Test
  void lawAndPracticeAreTwoAxes() {
    String id = at.begin("2026-11-20");
    at.answer(
        id,
        LAUNDERING,
        AnswerContent.NONE
            .saying(AnswerValue.NO)
            .practised(PracticeValue.NO_CASES, Texts.of("en", "none so far")));
    AnswerContent kept = at.question(id, LAUNDERING).answer().content();
    assertThat(kept.value()).isEqualTo(AnswerValue.NO);
    assertThat(kept.practice()).isEqualTo(PracticeValue.NO_CASES);
    assertThat(kept.practiceNarrative()).isEqualTo(Texts.of("en", "none so far"));
  }

  @Test
  void twoWhoAnswerAtOnceOverwriteNothing() {
    String id = at.begin("2026-11-20");
    at.answer("badr", id, LAUNDERING, AnswerContent.NONE.saying(AnswerValue.NO));
    assertThatThrownBy(
            () ->
                at.house.as(
                    Role.INSTITUTION_CONTRIBUTOR,
                    "amina",
                    () -> at.answering.answer(id, LAUNDERING, 0, YES)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("badr");
  }

  @Test
  void institutionsAreAskedTheirQuestions() {
    String id = at.begin("2026-11-20");
    at.distribute(id, Map.of(LAUNDERING, "Central Bank"));
    assertThat(at.view(id).head().state()).isEqualTo(AssessmentState.IN_CONTRIBUTION);
    assertThat(at.question(id, LAUNDERING).answer().institution()).isEqualTo("Central Bank");
    at.answer(id, LAUNDERING, AnswerContent.NONE.saying(AnswerValue.NO));
    assertThat(at.question(id, LAUNDERING).answer().institution()).isEqualTo("Central Bank");
    assertThatThrownBy(() -> at.distribute(id, Map.of("UNTOC/99", "x")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void inv23_onlyTheOneNominatedFocalPointClearsAndAVacancyClearsNothing() {
    String id = at.begin("2026-11-20");
    at.answer(id, LAUNDERING, AnswerContent.NONE.saying(AnswerValue.NO));
    at.handOver(id);
    assertThatThrownBy(
            () -> {
              long version = at.version(id);
              at.house.run(
                  Role.VALIDATOR,
                  "contributor",
                  () -> at.validating.validate(id, version, Set.of(LAUNDERING)));
            })
        .hasMessageContaining("Whoever gave an answer");
    at.validateAll(id);
    assertThatThrownBy(() -> at.clear(id, "focal")).hasMessageContaining("vacant");
    at.focalPoint(id, "former");
    at.focalPoint(id, "focal");
    assertThatThrownBy(() -> at.clear(id, "former")).hasMessageContaining("Only the focal point");
    at.clear(id, "focal");
    assertThat(at.view(id).head().state()).isEqualTo(AssessmentState.CLEARED);
    assertThatThrownBy(() -> at.answer(id, LAUNDERING, YES)).isInstanceOf(RefusedException.class);
  }

  @Test
  void whatWasClearedStaysAsItWasCountedThoughTheLawIsRepealedLater() {
    at.law("act", "ACT", "2010-01-01", "");
    String mapping = at.mapped("act", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    String id = at.begin("2026-11-20");
    at.answer(id, LAUNDERING, YES.on(mapping));
    at.cleared(id);
    at.house.sql("update concordance.mapping set state = 'REJECTED'");
    QuestionView held = at.question(id, LAUNDERING);
    assertThat(held.counted()).isEqualTo(AnswerClass.YES);
    assertThat(held.answer().cited()).containsExactly("/akn/act/~art_1");
    assertThat(held.faults()).contains(Fault.NO_EVIDENCE);
  }

  @Test
  void inv25_summaryAndFullReportArePublicEachWithItsOwnConsent() {
    String id = at.begin("2026-11-20");
    at.answer(id, LAUNDERING, AnswerContent.NONE.saying(AnswerValue.NO));
    at.cleared(id);
    assertThat(publicly(id)).isEmpty();
    consent(id, false, "letter 1");
    assertThat(publicly(id)).hasValueSatisfying(view -> assertThat(view.questions()).isEmpty());
    assertThatThrownBy(() -> consent(id, true, " ")).isInstanceOf(RefusedException.class);
    consent(id, true, "letter 2");
    assertThat(publicly(id)).hasValueSatisfying(view -> assertThat(view.questions()).isNotEmpty());
    assertThat(publicly(id)).hasValueSatisfying(view -> assertThat(view.steps()).isEmpty());
  }

  @Test
  void inv26_aStatementOfOthersStandsBesideAnAnswerAndNeverChangesIt() {
    String id = at.begin("2026-11-20");
    at.answer(id, LAUNDERING, AnswerContent.NONE.saying(AnswerValue.NO));
    QuestionView before = at.question(id, LAUNDERING);
    at.house.as(
        Role.CIVIL_SOCIETY_CONTRIBUTOR,
        "ngo",
        () ->
            at.contributing.add(
                new StatementDraft(
                    new Subject("answer", id + " " + LAUNDERING),
                    "XDA",
                    "Watch",
                    BodyKind.CIVIL_SOCIETY,
                    Texts.of("en", "we see it otherwise"))));
    assertThat(at.question(id, LAUNDERING)).isEqualTo(before);
    assertThat(at.house.as(Role.OBSERVER, "o", () -> at.reading.contributions(id))).hasSize(1);
  }

  @Test
  void inv27_anAnswerTakenFromAnEarlierAssessmentCountsOnceItIsConfirmed() {
    String first = at.begin("2025-01-01");
    at.answer(first, LAUNDERING, YES.with(since(OtherKind.INSTITUTION, "2010")));
    String second = at.begin("UNTOC", "2026-11-20");
    long version = at.version(second);
    int taken =
        at.house.as(
            Role.NATIONAL_COORDINATOR, "c", () -> at.answering.reuse(second, version, first));
    assertThat(taken).isEqualTo(1);
    QuestionView reused = at.question(second, LAUNDERING);
    assertThat(reused.faults()).containsExactly(Fault.REUSE_NOT_CONFIRMED);
    assertThat(reused.counted()).isEqualTo(AnswerClass.NOT_ASSESSED);
    assertThatThrownBy(() -> at.handOver(second)).isInstanceOf(RefusedException.class);
    at.house.as(
        Role.INSTITUTION_CONTRIBUTOR,
        "amina",
        () -> at.answering.confirmReuse(second, LAUNDERING, reused.answer().version()));
    assertThat(at.question(second, LAUNDERING).counted()).isEqualTo(AnswerClass.YES);
  }

  @Test
  void anAssessmentKeepsTheQuestionnaireItWasBegunWith() {
    String id = at.begin("2026-11-20");
    at.house.sql(
        "insert into tracking.template select code, 2, jsonb_set(content, '{version}', '2'),"
            + " created_by, created_at from tracking.template");
    assertThat(at.view(id).head().templateVersion()).isEqualTo(1);
    assertThat(at.view(at.begin("2026-11-20")).head().templateVersion()).isEqualTo(2);
  }

  @Test
  void aReturnSaysWhatIsToBeDone() {
    String id = at.begin("2026-11-20");
    at.handOver(id);
    long version = at.version(id);
    assertThatThrownBy(
            () -> at.house.run(Role.VALIDATOR, "v", () -> at.validating.giveBack(id, version, " ")))
        .isInstanceOf(RefusedException.class);
    at.house.run(Role.VALIDATOR, "v", () -> at.validating.giveBack(id, version, "look at 6"));
    assertThat(at.view(id).head().state()).isEqualTo(AssessmentState.RETURNED);
    assertThat(at.view(id).steps()).extracting("comment").contains("look at 6");
  }

  @Test
  void allOfUntocIsPrefilledFromTwoHundredMappings() {
    at.law("act", "ACT", "2010-01-01", "");
    List<String> paths =
        at
            .house
            .as(Role.OBSERVER, "o", () -> at.templates.newest("UNTOC").orElseThrow())
            .questions()
            .stream()
            .map(one -> one.obligation())
            .filter(path -> !path.isEmpty())
            .toList();
    for (int i = 0; i < 200; i++) {
      at.mapped("act", paths.get(i % paths.size()), "IMPLEMENTS", "REVIEWED");
    }
    String id = at.begin("UNTOC", "2026-11-20");
    long withEvidence = at.view(id).questions().stream().filter(one -> one.counting() > 0).count();
    assertThat(withEvidence).isGreaterThan(150);
  }

  private java.util.Optional<org.mithaq.tracking.AssessmentView> publicly(String id) {
    return at.house.as(Set.of(), "XDA", "stranger", () -> at.reading.find(id));
  }

  private void consent(String id, boolean full, String document) {
    long version = at.version(id);
    at.house.run(
        Role.FOCAL_POINT,
        "focal",
        () -> at.clearing.consent(id, version, full, at.house.today(), document));
  }
}
