package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Finding.Implementation;
import org.mithaq.tracking.Finding.Response;
import org.mithaq.tracking.Nominate.NominationDraft;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Review.Draw;
import org.mithaq.tracking.Review.Limit;
import org.mithaq.tracking.Review.RegionalRule;
import org.mithaq.tracking.Review.State;
import org.mithaq.tracking.Reviews.FindingView;
import org.mithaq.tracking.Reviews.ReviewView;
import org.mithaq.tracking.persistence.AssessmentRows;
import org.mithaq.tracking.persistence.PeopleRows;
import org.mithaq.tracking.persistence.ReviewRows;

class ReviewsTest {
  private final House house = new House();
  private final ReviewRows rows = new ReviewRows(house.jpa.entityManager());
  private final AssessmentRows assessments = new AssessmentRows(house.jpa.entityManager());
  private final PeopleRows people = new PeopleRows(house.jpa.entityManager());
  private final ConductingReview conduct =
      new ConductingReview(
          rows,
          assessments,
          people,
          new FindingDesk(rows, assessments, people, house.conventions, house.clock),
          house.clock);
  private final ReadingReviews reading = new ReadingReviews(rows, assessments, people, house.clock);
  private final Nominating nominating = new Nominating(people);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void inv23_aSelfAssessmentWaitsForTheOneFocalPoint() {
    String id = begin();
    step(id, State.NOMINATION);
    assertThatThrownBy(() -> step(id, State.SELF_ASSESSMENT)).hasMessageContaining("INV-23");
    nominate(id, "FOCAL_POINT", "focal");
    step(id, State.SELF_ASSESSMENT);
    assertThatThrownBy(() -> step(id, State.AGREED)).isInstanceOf(RefusedException.class);
    assertThat(find(id).state()).isEqualTo(State.SELF_ASSESSMENT);
  }

  @Test
  void aDrawIsRecordedWithWhoDrewAndItsDocumentAndNoStateReviewsItself() {
    String id = begin();
    assertThatThrownBy(() -> draw(id, "", List.of("XDB", "XDC"), Map.of()))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> draw(id, "L.1", List.of("XDA", "XDC"), Map.of()))
        .hasMessageContaining("itself");
    assertThatThrownBy(() -> draw(id, "L.1", List.of("XDC"), Map.of()))
        .isInstanceOf(RefusedException.class);
    draw(id, "L.1", List.of("XDB", "XDC"), Map.of());
    assertThat(find(id).regionalRule()).isEqualTo(RegionalRule.UNKNOWN);
    draw(id, "L.2", List.of("XDB", "XDC"), Map.of("XDA", "one", "XDB", "two", "XDC", "two"));
    assertThat(find(id).regionalRule()).isEqualTo(RegionalRule.NOT_KEPT);
    draw(id, "L.3", List.of("XDB", "XDC"), Map.of("XDA", "one", "XDC", "one"));
    assertThat(find(id).regionalRule()).isEqualTo(RegionalRule.KEPT);
    assertThat(find(id).review().draws()).as("former draws are kept").hasSize(3);
  }

  @Test
  void onlyANominatedReviewerWritesAFindingAndTheStateAnswersIt() {
    String id = begin();
    Finding finding =
        Finding.of(
            "UNTOC/6/1/a",
            Finding.Kind.RECOMMENDATION,
            Texts.of("en", "cover it"),
            Finding.Priority.HIGH,
            Set.of());
    assertThatThrownBy(() -> write(id, finding)).hasMessageContaining("nominated reviewer");
    nominate(id, "REVIEWER_EXPERT", "expert");
    String found = write(id, finding.answered(Response.ACCEPTED, Texts.of("en", "not theirs")));
    assertThat(finding(id).finding().response())
        .as("a reviewer does not answer for the State")
        .isEqualTo(Response.PENDING);
    house.run(
        Role.FOCAL_POINT,
        "focal",
        () -> conduct.respond(found, 1, Response.ACCEPTED_IN_PART, Texts.of("en", "we will")));
    house.run(
        Role.NATIONAL_COORDINATOR,
        "c",
        () ->
            conduct.followUp(
                found, 2, Implementation.PARTLY_IMPLEMENTED, Texts.of("en", "a bill")));
    assertThat(finding(id).finding().response()).isEqualTo(Response.ACCEPTED_IN_PART);
    assertThat(finding(id).finding().implementation()).isEqualTo(Implementation.PARTLY_IMPLEMENTED);
    assertThatThrownBy(
            () ->
                house.run(
                    Role.FOCAL_POINT,
                    "focal",
                    () -> conduct.respond(found, 1, Response.NOTED, Texts.NONE)))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void inv25_eachConsentPublishesItsOwnPartOfAnAgreedOutcome() {
    String id = begin();
    nominate(id, "FOCAL_POINT", "focal");
    nominate(id, "REVIEWER_EXPERT", "expert");
    write(
        id,
        Finding.of("", Finding.Kind.GAP, Texts.of("en", "a gap"), Finding.Priority.NONE, Set.of()));
    assertThatThrownBy(() -> consent(id, false)).isInstanceOf(RefusedException.class);
    for (State next :
        List.of(
            State.NOMINATION,
            State.SELF_ASSESSMENT,
            State.DESK_REVIEW,
            State.DIALOGUE,
            State.DRAFT_OUTCOME,
            State.AGREED)) {
      step(id, next);
    }
    assertThat(publicly(id)).isEmpty();
    consent(id, false);
    assertThat(publicly(id)).isPresent();
    assertThat(publicFindings(id)).isEmpty();
    consent(id, true);
    assertThat(publicFindings(id)).hasSize(1);
    assertThatThrownBy(
            () -> {
              long version = find(id).version();
              house.run(
                  Role.FOCAL_POINT,
                  "another",
                  () -> conduct.consent(id, version, true, house.today(), "letter"));
            })
        .hasMessageContaining("INV-23");
  }

  @Test
  void aLimitThatHasPassedIsSaidToBeOverdueToThoseWhoTakePart() {
    String id = begin();
    long version = find(id).version();
    house.run(
        Role.SECRETARIAT,
        "u",
        () ->
            conduct.limits(
                id,
                version,
                List.of(
                    limit("focal point", "2026-11-01", ""),
                    limit("meeting", "2026-11-01", "2026-10-30"),
                    limit("response", "2026-11", ""),
                    limit("visit", "", ""))));
    assertThat(find(id).overdue()).extracting(Limit::step).containsExactly("focal point");
  }

  private static Limit limit(String step, String due, String done) {
    return new Limit(step, LegalDate.parse(due), LegalDate.parse(done), "rule 1");
  }

  private String begin() {
    Review review =
        new Review(
            "XDA",
            "Demonstration mechanism",
            Set.of("UNTOC"),
            "1",
            "offences",
            "",
            List.of(),
            List.of(),
            List.of());
    return house.as(Role.SECRETARIAT, "u", () -> conduct.begin(review));
  }

  private void step(String id, State to) {
    long version = find(id).version();
    house.run(Role.SECRETARIAT, "u", () -> conduct.step(id, version, to, ""));
  }

  private void draw(String id, String document, List<String> by, Map<String, String> groups) {
    long version = find(id).version();
    Draw draw = new Draw(house.today(), "the Conference", document, by, groups, true);
    house.run(Role.SECRETARIAT, "u", () -> conduct.draw(id, version, draw));
  }

  private void nominate(String id, String role, String account) {
    house.as(
        Role.SECRETARIAT,
        "u",
        () ->
            nominating.nominate(
                new NominationDraft("XDA", role, "review", id, account, "NV 1", house.today())));
  }

  private String write(String id, Finding finding) {
    return house.as(
        Role.REVIEWER_EXPERT, "expert", () -> conduct.find(new Subject("review", id), finding));
  }

  private void consent(String id, boolean full) {
    long version = find(id).version();
    house.run(
        Role.FOCAL_POINT,
        "focal",
        () -> conduct.consent(id, version, full, house.today(), "letter"));
  }

  private ReviewView find(String id) {
    return house.as(Role.OBSERVER, "o", () -> reading.find(id).orElseThrow());
  }

  private FindingView finding(String id) {
    return house.as(Role.OBSERVER, "o", () -> reading.findings(new Subject("review", id))).get(0);
  }

  private Optional<ReviewView> publicly(String id) {
    return house.as(Set.of(), "XDA", "s", () -> reading.find(id));
  }

  private List<FindingView> publicFindings(String id) {
    return house.as(Set.of(), "XDA", "s", () -> reading.findings(new Subject("review", id)));
  }
}
