package org.mithaq.app.ui.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.tracking.ConductReview;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.FindingSheets;
import org.mithaq.tracking.Nominate;
import org.mithaq.tracking.Nominate.NominationDraft;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Review.Draw;
import org.mithaq.tracking.Review.Limit;
import org.mithaq.tracking.Reviews;
import org.mithaq.tracking.Reviews.ReviewView;

/** What the buttons on the page of a review do. */
@RequestScoped
public class ReviewActs {
  @Inject private Reviews reviews;
  @Inject private ConductReview conducting;
  @Inject private Nominate nominating;
  @Inject private StatementFields statements;
  @Inject private RatingsPart ratings;
  @Inject private FindingSheets sheets;
  @Inject private HandedSheet handed;
  @Inject private Regions regions;
  @Inject private DeskForm form;
  @Inject private TrackingForm typed;

  /** Does what the pressed button says. */
  public void press(ReviewView view) {
    String id = view.id();
    String[] pressed = form.pressed().split(" ");
    switch (pressed[0]) {
      case "draw" ->
          form.does(
              "review-kept", () -> conducting.draw(id, version(), draw(view.review().iso3())));
      case "limits" -> form.does("review-kept", () -> conducting.limits(id, version(), limits()));
      case "step" ->
          form.does(
              "review-kept",
              () ->
                  conducting.step(
                      id, version(), typed.one(Review.State.class, "to"), form.text("comment")));
      case "assessment" ->
          form.does(
              "review-kept", () -> conducting.assessment(id, version(), form.text("assessment")));
      case "consent" ->
          form.does(
              "consented",
              () ->
                  conducting.consent(
                      id,
                      version(),
                      form.text("what").equals("full"),
                      typed.day("consented-on"),
                      form.text("document")));
      case "nominate" -> form.does("nominated", () -> nominating.nominate(nomination(view)));
      case "end" ->
          form.does("nomination-ended", () -> nominating.end(pressed[1], typed.day("ends")));
      case "find" ->
          form.does("finding-kept", () -> conducting.find(new Subject("review", id), finding()));
      case "state" -> form.does("stated-finding", () -> state(view));
      case "rate" -> form.does("review-kept", () -> ratings.record(id));
      case "sheet" -> form.does("findings-taken", () -> taken(id, pressed[1], false));
      case "respond" -> form.does("responded", () -> respond(pressed));
      case "follow" -> form.does("followed-up", () -> follow(pressed));
      default -> {
        // Shown only.
      }
    }
  }

  /** To a finding of this review, whatever the form says. */
  private void state(ReviewView view) {
    String finding = form.text("target");
    if (reviews.findings(new Subject("review", view.id())).stream()
        .noneMatch(one -> one.id().equals(finding))) {
      throw RefusedException.invalid("finding", "The review has no such finding.");
    }
    statements.add(new Subject("finding", finding), view.review().iso3());
  }

  /** What a sheet of findings says; with any problem nothing of it is saved. */
  public FindingSheets.Taken taken(String id, String sha256, boolean dryRun) {
    FindingSheets.Taken taken = sheets.take(new Subject("review", id), handed.of(sha256), dryRun);
    if (!dryRun && !taken.problems().isEmpty()) {
      throw RefusedException.invalid("sheet", "Nothing was saved.");
    }
    return taken;
  }

  private void respond(String[] pressed) {
    conducting.respond(
        pressed[1],
        Long.parseLong(pressed[2]),
        typed.one(Finding.Response.class, pressed[1] + ":response"),
        typed.texts(pressed[1] + ":words"));
  }

  private void follow(String[] pressed) {
    conducting.followUp(
        pressed[1],
        Long.parseLong(pressed[2]),
        typed.one(Finding.Implementation.class, pressed[1] + ":implementation"),
        typed.texts(pressed[1] + ":became"));
  }

  private Finding finding() {
    return Finding.of(
        form.text("obligation"),
        typed.one(Finding.Kind.class, "kind"),
        typed.texts("finding"),
        typed.one(Finding.Priority.class, "priority"),
        typed.codes("tags"));
  }

  /** Groups stand as the document names them; what it does not name is not known. */
  private Draw draw(String reviewed) {
    Map<String, String> groups = new TreeMap<>();
    List<String> reviewers = List.of(state("reviewer-1"), state("reviewer-2"));
    group(groups, reviewed, "group-own");
    group(groups, reviewers.get(0), "group-1");
    group(groups, reviewers.get(1), "group-2");
    return new Draw(
        typed.day("drawn-on"),
        form.text("draw-body"),
        form.text("draw-document"),
        reviewers,
        groups,
        !form.text("same").isEmpty());
  }

  private void group(Map<String, String> groups, String iso3, String field) {
    if (!form.text(field).isEmpty()) {
      groups.put(iso3, form.text(field));
    }
  }

  private String state(String field) {
    return regions
        .state(form.text(field).toUpperCase(Locale.ROOT))
        .map(StateView::iso3)
        .orElseThrow(() -> RefusedException.invalid("reviewers", "Two States review."));
  }

  private List<Limit> limits() {
    return typed.rows("l-step").stream()
        .map(
            row ->
                new Limit(
                    form.text("l-step_" + row),
                    typed.date("l-due_" + row),
                    typed.date("l-done_" + row),
                    form.text("l-basis_" + row)))
        .toList();
  }

  private NominationDraft nomination(ReviewView view) {
    return new NominationDraft(
        view.review().iso3(),
        form.text("role"),
        "review",
        view.id(),
        form.text("account"),
        form.text("document-ref"),
        typed.day("from"));
  }

  private long version() {
    String version = form.text("version");
    return version.matches("\\d{1,18}") ? Long.parseLong(version) : 0;
  }
}
