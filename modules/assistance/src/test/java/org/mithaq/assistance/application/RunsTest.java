package org.mithaq.assistance.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.assistance.ModuleDifference;
import org.mithaq.assistance.ModuleRun.State;
import org.mithaq.assistance.ModuleRun.StepState;
import org.mithaq.assistance.ModuleRuns.CapacityState;
import org.mithaq.assistance.ModuleRuns.CapacityView;
import org.mithaq.assistance.ModuleRuns.Hindrance;
import org.mithaq.assistance.Output;
import org.mithaq.assistance.RuleResult.Line;
import org.mithaq.assistance.WorkOnDraft.DraftView;
import org.mithaq.assistance.WorkingDraft;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.NoProvisionView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AssessmentState;

class RunsTest {
  private static final String FILE = "modules/untoc-group-and-laundering.yaml";
  private static final PackInTree ARAB = PackInTree.of("arab-states");
  private static final String[] ANSWERED = {
    "UNTOC/5/1/a", "UNTOC/5/1/b", "UNTOC/6/1/a", "UNTOC/6/1/b"
  };

  private final AssistanceHouse house = new AssistanceHouse();

  @BeforeEach
  void load() {
    house.load(ARAB);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aStateRunsAProgrammeOnceAtATime() {
    house.start();
    assertThatThrownBy(house::start).hasMessageContaining("runs this programme already");
  }

  @Test
  void onlyWhoMayRunModulesOfTheStateWritesAndOnlyWhoSeesItReads() {
    String id = house.start();
    assertThatThrownBy(
            () ->
                house.as(
                    Role.OBSERVER,
                    "observer",
                    () -> {
                      house.keeping.read(id, 1, "read");
                      return null;
                    }))
        .isInstanceOf(RefusedException.class);
    assertThat(house.as(Role.CIVIL_SOCIETY_CONTRIBUTOR, "ngo", () -> house.reading.find(id)))
        .isEmpty();
  }

  @Test
  void inv50_aStepIsDoneOnlyWhenEveryObligationHasAReviewedMappingOrAStatementThatThereIsNone() {
    String id = house.start();
    house.below.mapped("UNTOC/5/1/a/i", "UNTOC/5/1/b", "UNTOC/6/1/a", "UNTOC/6/1/b/i");
    house.below.evidence.add(Below.evidence("UNTOC/6/2/c", CoverageKind.PROPOSED));
    assertThatThrownBy(() -> house.done(id, "map"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("UNTOC/6/2/b NOT_MAPPED, UNTOC/6/2/c ONLY_PROPOSED");
    assertThat(house.view(id).step("map").orElseThrow().record().state())
        .isEqualTo(StepState.NOT_STARTED);

    house.below.mapped("UNTOC/6/2/c");
    house.below.none.add(
        new NoProvisionView(
            "n1", "XDA", "UNTOC/6/2/b", "ana", LegalDate.parse("2026-11-20"), Texts.NONE));
    house.done(id, "map");
    assertThat(house.view(id).step("map").orElseThrow().record().outputs())
        .extracting(Output::kind)
        .contains(Output.Kind.MAPPING, Output.Kind.NO_PROVISION);
  }

  @Test
  void inv50_answersCountOnceTheyCountInTheAssessmentAreValidatedAndSubmitted() {
    String id = house.start();
    assertThat(lines(id, "assess")).extracting(Line::because).containsExactly("NO_ASSESSMENT");
    house.below.assessed(AssessmentState.DRAFT, AnswerClass.NOT_ASSESSED, "", ANSWERED);
    assertThat(lines(id, "assess")).extracting(Line::because).containsOnly("PARTLY_ANSWERED");
    house.below.assessments.clear();
    house.below.assessed(AssessmentState.DRAFT, AnswerClass.YES, "", ANSWERED);
    assertThat(holds(id, "assess")).isTrue();
    assertThat(holds(id, "validate")).isFalse();
    house.below.assessments.clear();
    house.below.assessed(AssessmentState.CLEARED, AnswerClass.YES, "vera", ANSWERED);
    assertThat(holds(id, "validate")).isTrue();
    assertThat(holds(id, "submit")).isFalse();
    house.below.assessments.clear();
    house.below.assessed(AssessmentState.SUBMITTED, AnswerClass.YES, "vera", ANSWERED);
    assertThat(holds(id, "submit")).isTrue();
  }

  @Test
  void inv50_aStepThatWasDoneAndWhoseLawIsGoneStandsInTheWayOfCompletion() {
    String id = house.start();
    house.below.mapped("UNTOC/5/1/a", "UNTOC/5/1/b", "UNTOC/6/1/a", "UNTOC/6/1/b");
    house.below.mapped("UNTOC/6/2/b", "UNTOC/6/2/c");
    house.done(id, "map");
    house.below.evidence.clear();
    assertThat(house.view(id).step("map").orElseThrow().lapsed()).isTrue();
    assertThat(house.view(id).hindrances()).contains(new Hindrance("map", "LAPSED"));
  }

  @Test
  void aMandatoryStepIsNotSkippedAndWhatIsBlockedOrSkippedHasAReason() {
    String id = house.start();
    assertThatThrownBy(() -> house.act(id, at -> house.keeping.skip(id, at, "map", "no time")))
        .hasMessageContaining("mandatory");
    assertThatThrownBy(() -> house.act(id, at -> house.keeping.skip(id, at, "draft", " ")))
        .hasMessageContaining("reason");
    house.act(id, at -> house.keeping.skip(id, at, "draft", "the law is whole"));
    house.act(id, at -> house.keeping.block(id, at, "map", "no editor"));
    assertThat(house.view(id).step("draft").orElseThrow().record().state())
        .isEqualTo(StepState.SKIPPED);
    assertThat(house.view(id).step("map").orElseThrow().record().reason()).isEqualTo("no editor");
  }

  @Test
  void whoSavesOverSomebodyElsesChangeIsTold() {
    String id = house.start();
    house.act(id, at -> house.keeping.read(id, at, "read"));
    assertThatThrownBy(
            () ->
                house.as(
                    Role.FOCAL_POINT,
                    "focal",
                    () -> {
                      house.keeping.read(id, 1, "read");
                      return null;
                    }))
        .hasMessageContaining("meanwhile");
  }

  @Test
  void inv51_aRunWithoutAnyNationalAnalysisIsNotCompleted() {
    String id = house.start();
    assertThat(house.view(id).hindrances()).contains(new Hindrance("", "NO_NATIONAL_ANALYSIS"));
    assertThatThrownBy(() -> house.act(id, at -> house.keeping.complete(id, at)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("NO_NATIONAL_ANALYSIS");
    house.below.mapped("UNTOC/5/1/a", "UNTOC/5/1/b", "UNTOC/6/1/a", "UNTOC/6/1/b");
    house.below.mapped("UNTOC/6/2/b", "UNTOC/6/2/c");
    house.done(id, "map");
    assertThat(house.view(id).hindrances())
        .extracting(Hindrance::code)
        .doesNotContain("NO_NATIONAL_ANALYSIS");
  }

  @Test
  void inv51_theOverlayAddsItsNotesBesideAStepAndTakesNoneAway() {
    String id = house.start();
    assertThat(house.view(id).steps()).hasSize(house.view(id).module().steps().size());
    assertThat(house.view(id).step("map").orElseThrow().regional())
        .extracting(note -> note.obligation())
        .containsExactlyInAnyOrder("UNTOC/5/1", "UNTOC/6/1");
  }

  @Test
  void inv52_aRunGoesOverToANewVersionOnlyWhenItIsToldToAndKeepsWhatDiffered() {
    String id = house.start();
    house.act(id, at -> house.keeping.read(id, at, "read"));
    house.done(id, "read");
    house.below.mapped("UNTOC/5/1/a", "UNTOC/5/1/b", "UNTOC/6/1/a", "UNTOC/6/1/b");
    house.below.mapped("UNTOC/6/2/b", "UNTOC/6/2/c");
    house.done(id, "map");
    house.load(ARAB.with(FILE, RunsTest::second));

    assertThat(house.view(id).run().moduleVersion()).isEqualTo(1);
    assertThat(house.view(id).module().step("train")).isPresent();
    assertThat(house.view(id).newest()).isEqualTo(2);
    assertThat(house.view(id).differences())
        .extracting(one -> one.kind() + " " + one.subject() + " " + one.detail())
        .containsExactly(
            "STEP_REWORDED read ", "STEP_CHANGED map obligations", "STEP_REMOVED train TRAIN");

    house.act(id, at -> house.keeping.migrate(id, at));
    assertThat(house.view(id).run().moduleVersion()).isEqualTo(2);
    assertThat(house.view(id).step("read").orElseThrow().record().state())
        .isEqualTo(StepState.DONE);
    assertThat(house.view(id).step("map").orElseThrow().record().state())
        .isEqualTo(StepState.IN_PROGRESS);
    assertThat(house.view(id).run().migrations().get(0).differences())
        .extracting(ModuleDifference::subject)
        .containsExactly("read", "map", "train");
    assertThatThrownBy(() -> house.act(id, at -> house.keeping.migrate(id, at)))
        .hasMessageContaining("no newer version");
  }

  /** Reworded in one step, changed in another, without the last. */
  private static String second(String text) {
    String mapping = text.substring(text.indexOf("  - id: map"), text.indexOf("  - id: compare"));
    return text.substring(0, text.indexOf("  - id: train"))
        .replace("version: 1", "version: 2")
        .replaceFirst("Read the notes", "Read all notes")
        .replace(mapping, mapping.replace("UNTOC/6/2/c]", "UNTOC/6/2/c, UNTOC/6/2/a]"));
  }

  @Test
  void inv53_aPrerequisiteThatNobodyAssessedOrThatIsNotMetIsAWarningAndNoHindrance() {
    String id = house.start();
    assertThat(house.view(id).capacities())
        .extracting(CapacityView::state)
        .containsOnly(CapacityState.UNKNOWN);
    house.below.capacity("JUSTICE-PROSECUTION", "MET_IN_PART");
    assertThat(house.view(id).capacities())
        .extracting(CapacityView::state)
        .containsExactly(CapacityState.NOT_MET, CapacityState.UNKNOWN);
    assertThat(house.view(id).hindrances())
        .extracting(Hindrance::code)
        .containsOnly("OPEN", "NO_NATIONAL_ANALYSIS");
    assertThat(house.below.templates).containsKey("CAPACITY");
    assertThat(house.below.templates.get("CAPACITY").questions()).hasSize(19);
  }

  @Test
  void aNeedIsRecordedOrItsAbsenceIsExplained() {
    String id = house.start();
    assertThat(holds(id, "need")).isFalse();
    house.act(id, at -> house.keeping.noNeed(id, at, "need", "the ministry has its own drafters"));
    assertThat(lines(id, "need")).extracting(Line::because).containsExactly("NEED_NONE_STATED");
    house.below.need("UNTOC/6/1/a");
    assertThat(lines(id, "need")).extracting(Line::because).containsExactly("NEED_FOUND");
  }

  @Test
  void aDraftBeginsFromTheModelsIsSavedInVersionsAndMakesItsStepDone() {
    String id = house.start();
    DraftView begun =
        house.as(
            Role.OBSERVER, "observer", () -> house.drafts.open(id, "draft", LanguageTag.ARABIC));
    assertThat(begun.draft().version()).isZero();
    assertThat(begun.draft().articles()).hasSize(5).allMatch(one -> !one.text().isBlank());
    assertThat(holds(id, "draft")).as("nothing is saved").isFalse();

    long saved = house.as(Role.FOCAL_POINT, "focal", () -> house.drafts.save(begun.draft()));
    assertThat(saved).isEqualTo(1);
    assertThatThrownBy(
            () -> house.as(Role.FOCAL_POINT, "focal", () -> house.drafts.save(begun.draft())))
        .hasMessageContaining("meanwhile");
    house.done(id, "draft");
    assertThat(house.view(id).step("draft").orElseThrow().record().outputs()).hasSize(1);
  }

  @Test
  void aDraftWithoutTitleOrWithTwoArticlesOfOneNumberIsRefused() {
    String id = house.start();
    WorkingDraft.Article one = new WorkingDraft.Article("1", "", "words", "");
    for (WorkingDraft bad :
        List.of(draft(id, " ", List.of(one)), draft(id, "t", List.of(one, one)))) {
      assertThatThrownBy(() -> house.as(Role.FOCAL_POINT, "focal", () -> house.drafts.save(bad)))
          .isInstanceOf(RefusedException.class);
    }
  }

  private static WorkingDraft draft(String run, String title, List<WorkingDraft.Article> articles) {
    return new WorkingDraft(
        run, "draft", 0, LanguageTag.ENGLISH, title, articles, List.of(), "", Instant.EPOCH);
  }

  @Test
  void anAbandonedRunHasAReasonAndChangesNoMore() {
    String id = house.start();
    assertThatThrownBy(() -> house.act(id, at -> house.keeping.abandon(id, at, "")))
        .hasMessageContaining("reason");
    house.act(id, at -> house.keeping.abandon(id, at, "a new law is coming"));
    assertThat(house.view(id).run().state()).isEqualTo(State.ABANDONED);
    assertThatThrownBy(() -> house.act(id, at -> house.keeping.read(id, at, "read")))
        .hasMessageContaining("ABANDONED");
    assertThat(house.start()).as("it can be run again").isNotEqualTo(id);
  }

  private List<Line> lines(String id, String step) {
    return house.view(id).step(step).orElseThrow().result().lines();
  }

  private boolean holds(String id, String step) {
    return house.view(id).step(step).orElseThrow().result().holds();
  }
}
