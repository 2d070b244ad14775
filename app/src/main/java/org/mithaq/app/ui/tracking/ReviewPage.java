package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.app.ui.shared.Missing;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.AssessmentSummary;
import org.mithaq.tracking.Assessments;
import org.mithaq.tracking.ContributeStatement.ContributionView;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.FindingSheets;
import org.mithaq.tracking.Nominate;
import org.mithaq.tracking.Nominate.NominationView;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Review.Limit;
import org.mithaq.tracking.Reviews;
import org.mithaq.tracking.Reviews.FindingView;
import org.mithaq.tracking.Reviews.ReviewView;

/** One review: who takes part, the draw as it is recorded, limits, findings and their fate. */
@Named
@RequestScoped
public class ReviewPage {
  private static final int EMPTY_ROWS = 2;
  private static final int LONGEST_NAME = 80;

  @Inject private Reviews reviews;
  @Inject private Nominate nominate;
  @Inject private Assessments assessments;
  @Inject private ReviewActs acts;
  @Inject private DeskForm form;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private ReviewView view;
  private List<NominationView> nominations = List.of();
  private List<FindingView> findings = List.of();
  private List<ContributionView> statements = List.of();
  private FindingSheets.Taken sheet;

  public void load() {
    if (!show()) {
      Missing.notFound();
      return;
    }
    acts.press(view);
    if (!form.pressed().isEmpty()) {
      show();
    }
    String handedIn = form.text("sheet");
    if (!handedIn.isEmpty() && isReviewer()) {
      form.tries(() -> sheet = acts.taken(view.id(), handedIn, true));
    }
    if (!form.text("refused").isEmpty()) {
      form.says("assessment.sheet.refused");
    }
  }

  private boolean show() {
    view = reviews.find(reader.part("id")).orElse(null);
    if (view == null) {
      return false;
    }
    nominations =
        CurrentActor.get().may(Permission.SEE_TRACKING)
            ? nominate.of("review", view.id())
            : List.of();
    Subject review = new Subject("review", view.id());
    findings = reviews.findings(review);
    statements = reviews.contributions(review);
    return true;
  }

  public ReviewView getView() {
    return view;
  }

  public List<NominationView> getNominations() {
    return nominations;
  }

  public List<FindingView> getFindings() {
    return findings;
  }

  /** Statements of others to the findings, apart from them (INV-26). */
  public List<ContributionView> getStatements() {
    return statements;
  }

  /** What a sheet that was handed in would add; null without one. */
  public FindingSheets.Taken getSheet() {
    return sheet;
  }

  /** A finding in a list of choices: what it is about, and how it begins. */
  public String named(FindingView one) {
    String words = reader.best(one.finding().text()).value();
    String about = one.finding().obligation();
    return (about.isEmpty() ? "" : reader.cited(about) + ": ")
        + (words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) + "…" : words);
  }

  public boolean isContributing() {
    return may(Permission.CONTRIBUTE_STATEMENT) && !findings.isEmpty();
  }

  public String step(String name) {
    return Labels.message(
        "review.step." + name,
        reader.getLanguage(),
        Labels.message("review.state." + name, reader.getLanguage(), name));
  }

  /** The states that may come next; a visit may be left out. */
  public List<Review.State> getNext() {
    Review.State[] all = Review.State.values();
    int at = view.state().ordinal();
    List<Review.State> next = new ArrayList<>();
    for (int i = at + 1; i < all.length && i <= at + 2; i++) {
      if (i == at + 1 || all[i - 1] == Review.State.COUNTRY_VISIT) {
        next.add(all[i]);
      }
    }
    return next;
  }

  /** The limits that are there, and some empty rows. */
  public List<Limit> getLimits() {
    List<Limit> rows = new ArrayList<>(view.review().limits());
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Limit("", LegalDate.UNKNOWN, LegalDate.UNKNOWN, ""));
    }
    return rows;
  }

  public boolean overdue(Limit one) {
    return view.overdue().contains(one);
  }

  public List<AssessmentSummary> getOwn() {
    return assessments.of(view.review().iso3());
  }

  public boolean isConducting() {
    return may(Permission.CONDUCT_REVIEW);
  }

  /** Whether the one at the desk is nominated as reviewer here today. */
  public boolean isReviewer() {
    return may(Permission.WRITE_FINDING)
        && nominated("REVIEWER_EXPERT").anyMatch(CurrentActor.get().name()::equals);
  }

  public boolean isFocalPoint() {
    return may(Permission.CLEAR_ASSESSMENT)
        && nominated("FOCAL_POINT").anyMatch(CurrentActor.get().name()::equals);
  }

  public boolean isResponding() {
    return may(Permission.CLEAR_ASSESSMENT);
  }

  public boolean isFollowing() {
    return may(Permission.KEEP_DUTIES);
  }

  public boolean isConsenting() {
    return isFocalPoint() && view.state().ordinal() >= Review.State.AGREED.ordinal();
  }

  /** The account of the focal point, empty while the place is vacant. */
  public String getFocal() {
    return nominated("FOCAL_POINT").findFirst().orElse("");
  }

  private java.util.stream.Stream<String> nominated(String role) {
    LocalDate today = LocalDate.now(clock);
    return nominations.stream()
        .filter(one -> one.role().equals(role) && !one.from().isAfter(today))
        .filter(
            one ->
                Optional.of(one)
                    .flatMap(NominationView::to)
                    .filter(to -> !to.isAfter(today))
                    .isEmpty())
        .map(NominationView::account);
  }

  private boolean may(Permission permission) {
    return CurrentActor.get().may(permission, view.review().iso3());
  }

  public Finding.Kind[] getKinds() {
    return Finding.Kind.values();
  }

  public Finding.Priority[] getPriorities() {
    return Finding.Priority.values();
  }

  public Finding.Response[] getResponses() {
    return Finding.Response.values();
  }

  public Finding.Implementation[] getImplementations() {
    return Finding.Implementation.values();
  }
}
