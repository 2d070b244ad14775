package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.ContributeStatement.BodyKind;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.ContributeStatement.StatementDraft;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Reviews.FindingView;
import org.mithaq.tracking.domain.Plans;

/** What others say to findings and plans, apart from what reviewers and the State say. */
class StatementsTest {
  private final ReviewHouse at = new ReviewHouse();
  private final WritingPlan writing =
      new WritingPlan(at.planRows, at.planDesk, at.house.conventions, at.house.clock);

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void inv26_aStatementToAFindingStandsBesideItAndChangesNothingOfIt() {
    String finding = at.found(gap("a gap"));
    List<FindingView> before = at.findings();
    state(new Subject("finding", finding), "XDA");
    assertThat(at.findings()).isEqualTo(before);
    List<ContributionView> statements =
        at.house.as(Role.OBSERVER, "o", () -> at.reading.contributions(at.review));
    assertThat(statements)
        .extracting(one -> one.target().id(), ContributionView::body)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(finding, "Watch"));
    assertThat(at.house.as(Set.of(), "XDA", "s", () -> at.reading.contributions(at.review)))
        .as("INV-25: of a review that is not published nobody reads the statements either")
        .isEmpty();
  }

  @Test
  void inv26_aStatementToAPlanStandsBesideItAndChangesNothingOfIt() {
    String plan = begun(Plans.complete());
    assertThatThrownBy(() -> state(new Subject("plan", plan), "XDA"))
        .as("a draft is nobody's to speak to")
        .isInstanceOf(RefusedException.class);
    at.house.run(Role.NATIONAL_COORDINATOR, "c", () -> writing.adopt(plan, 1, at.house.today()));
    PlanView before = publicly(plan);
    state(new Subject("plan", plan), "XDA");
    assertThat(publicly(plan)).isEqualTo(before);
    assertThat(at.house.as(Set.of(), "XDA", "s", () -> at.plans.contributions(plan)))
        .extracting(ContributionView::text)
        .containsExactly(Texts.of("en", "we see it otherwise"));
  }

  @Test
  void nothingIsSaidToWhatIsNotThereOrIsAnotherStates() {
    String finding = at.found(gap("a gap"));
    for (Subject target :
        List.of(
            new Subject("finding", "00000000-0000-0000-0000-000000000000"),
            new Subject("answer", at.review.id()),
            new Subject("review", at.review.id()))) {
      assertThatThrownBy(() -> state(target, "XDA")).isInstanceOf(RefusedException.class);
    }
    assertThatThrownBy(() -> state(new Subject("finding", finding), "XDB"))
        .isInstanceOf(RefusedException.class);
  }

  private static Finding gap(String words) {
    return Finding.of("", Finding.Kind.GAP, Texts.of("en", words), Finding.Priority.NONE, Set.of());
  }

  private String begun(Plan plan) {
    return at.house.as(Role.NATIONAL_COORDINATOR, "c", () -> writing.begin(plan));
  }

  private PlanView publicly(String id) {
    return at.house.as(Set.of(), "XDA", "s", () -> at.plans.find(id)).orElseThrow();
  }

  private void state(Subject target, String iso3) {
    at.house.as(
        Role.CIVIL_SOCIETY_CONTRIBUTOR,
        "ngo",
        () ->
            at.contributing.add(
                new StatementDraft(
                    target,
                    iso3,
                    "Watch",
                    BodyKind.CIVIL_SOCIETY,
                    Texts.of("en", "we see it otherwise"))));
  }
}
