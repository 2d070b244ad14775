package org.mithaq.app.api.tracking;

import java.util.List;
import java.util.Map;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Reviews;

/** Reviews and findings on the wire. */
public final class ReviewJson {
  private ReviewJson() {}

  public record Limit(String step, String due, String done, String basis) {
    Review.Limit limit() {
      return new Review.Limit(
          Bodies.text(step), Bodies.date(due), Bodies.date(done), Bodies.text(basis));
    }

    static Limit of(Review.Limit one) {
      return new Limit(one.step(), one.due().iso(), one.done().iso(), one.basis());
    }
  }

  public record Draw(
      String on,
      String body,
      String document,
      List<String> reviewers,
      Map<String, String> groups,
      boolean sameGroupAsked) {
    static Draw of(Review.Draw one) {
      return new Draw(
          one.on().toString(),
          one.body(),
          one.document(),
          one.reviewers(),
          one.groups(),
          one.sameGroupAsked());
    }
  }

  /**
   * @param regionalRule of the draw that holds; UNKNOWN where its record names not every group
   * @param overdue limits whose day has passed and that are open
   */
  public record Whole(
      String id,
      long version,
      String reviewed,
      String mechanism,
      List<String> instruments,
      String cycle,
      String cluster,
      String assessment,
      String standing,
      String publication,
      String regionalRule,
      List<Draw> draws,
      List<Limit> limits,
      List<Limit> overdue) {
    static Whole of(Reviews.ReviewView view) {
      Review one = view.review();
      return new Whole(
          view.id(),
          view.version(),
          one.iso3(),
          one.mechanism(),
          one.instruments().stream().sorted().toList(),
          one.cycle(),
          one.cluster(),
          one.assessment(),
          view.state().name(),
          view.publication().name(),
          view.regionalRule().name(),
          one.draws().stream().map(Draw::of).toList(),
          one.limits().stream().map(Limit::of).toList(),
          view.overdue().stream().map(Limit::of).toList());
    }
  }

  public record Beginning(
      String state,
      String mechanism,
      List<String> instruments,
      String cycle,
      String cluster,
      List<Limit> limits) {}

  /**
   * @param step DRAW, LIMITS, GO_ON, ASSESSMENT or CONSENT
   * @param to of GO_ON: the next state
   */
  public record NewStep(
      String step,
      long version,
      Draw draw,
      List<Limit> limits,
      String to,
      String comment,
      String assessment,
      boolean full,
      String on,
      String document) {}

  public record FindingJson(
      String id,
      long version,
      String state,
      String obligation,
      String kind,
      Map<String, String> text,
      String priority,
      List<String> tags,
      String response,
      Map<String, String> responseText,
      String implementation,
      Map<String, String> followUp) {
    static FindingJson of(Reviews.FindingView view) {
      Finding one = view.finding();
      return new FindingJson(
          view.id(),
          view.version(),
          view.iso3(),
          one.obligation(),
          one.kind().name(),
          one.text().byTag(),
          one.priority().name(),
          one.tags().stream().sorted().toList(),
          one.response().name(),
          one.responseText().byTag(),
          one.implementation().name(),
          one.followUp().byTag());
    }

    Finding finding() {
      return Finding.of(
          Bodies.text(obligation),
          Bodies.one(Finding.Kind.class, "kind", kind),
          Bodies.texts(text),
          Bodies.one(Finding.Priority.class, "priority", priority, Finding.Priority.NONE),
          Bodies.set(tags));
    }
  }

  /**
   * @param response the State's, or empty
   * @param implementation of a follow-up, or empty
   */
  public record Reply(
      long version, String response, String implementation, Map<String, String> words) {}

  /** What came of a sheet of findings: with any problem, nothing was saved. */
  public record Taken(int added, int unchanged, List<AssessmentJson.Problem> problems) {}
}
