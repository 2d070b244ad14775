package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.asking.Days;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.ConductReview;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Nominate;
import org.mithaq.tracking.Nominate.NominationDraft;
import org.mithaq.tracking.Review;
import org.mithaq.tracking.Reviews;

/** The record of peer reviews: a draw is written down with its document, never performed. */
@Path("tracking/reviews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReviewResource {
  @Inject private Reviews reviews;
  @Inject private ConductReview conducting;
  @Inject private Nominate nominating;
  @Inject private Regions regions;
  @Inject private Clock clock;

  @GET
  @Operation(summary = "Reviews of a State: published ones, and all for those who take part")
  public List<ReviewJson.Whole> of(@QueryParam("state") String state) {
    return reviews.of(code(DutyResource.given("state", state))).stream()
        .map(ReviewJson.Whole::of)
        .toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A review")
  public ReviewJson.Whole one(@PathParam("id") String id) {
    return ReviewJson.Whole.of(find(id));
  }

  @POST
  @Operation(summary = "Begin the record of a review; needs the right CONDUCT_REVIEW")
  public Response begin(ReviewJson.Beginning body) {
    String id =
        conducting.begin(
            new Review(
                code(DutyResource.given("state", body.state())),
                Bodies.text(body.mechanism()),
                Bodies.set(body.instruments()),
                Bodies.text(body.cycle()),
                Bodies.text(body.cluster()),
                "",
                List.of(),
                Bodies.list(body.limits()).stream().map(ReviewJson.Limit::limit).toList(),
                List.of()));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(id)).build();
  }

  @POST
  @Path("{id}/steps")
  @Operation(
      summary = "Keep the record",
      description =
          "DRAW, LIMITS, GO_ON and ASSESSMENT need CONDUCT_REVIEW; CONSENT is the nominated focal"
              + " point's.")
  public ReviewJson.Whole step(@PathParam("id") String id, ReviewJson.NewStep body) {
    long version = body.version();
    switch (Bodies.text(body.step())) {
      case "DRAW" -> conducting.draw(id, version, draw(body.draw()));
      case "LIMITS" ->
          conducting.limits(
              id,
              version,
              Bodies.list(body.limits()).stream().map(ReviewJson.Limit::limit).toList());
      case "GO_ON" ->
          conducting.step(
              id,
              version,
              Bodies.one(Review.State.class, "to", body.to()),
              Bodies.text(body.comment()));
      case "ASSESSMENT" ->
          conducting.assessment(id, version, DutyResource.given("assessment", body.assessment()));
      case "CONSENT" ->
          conducting.consent(
              id,
              version,
              body.full(),
              Days.of("on", body.on(), clock),
              Bodies.text(body.document()));
      default ->
          throw RefusedException.invalid("step", "DRAW, LIMITS, GO_ON, ASSESSMENT or CONSENT");
    }
    return one(id);
  }

  @POST
  @Path("{id}/nominations")
  @Operation(summary = "Record a nomination; needs the right CONDUCT_REVIEW")
  public Response nominate(@PathParam("id") String id, AssessmentStepResource.NewNomination body) {
    String made =
        nominating.nominate(
            new NominationDraft(
                find(id).review().iso3(),
                Bodies.text(body.role()),
                "review",
                id,
                Bodies.text(body.account()),
                Bodies.text(body.documentRef()),
                Days.of("from", body.from(), clock)));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(made)).build();
  }

  @GET
  @Path("{id}/findings")
  @Operation(summary = "Findings of a review")
  public List<ReviewJson.FindingJson> findings(@PathParam("id") String id) {
    return reviews.findings(new Subject("review", id)).stream()
        .map(ReviewJson.FindingJson::of)
        .toList();
  }

  @POST
  @Path("{id}/findings")
  @Operation(summary = "Write a finding, as one of the nominated reviewers")
  public Response write(@PathParam("id") String id, ReviewJson.FindingJson body) {
    String made = conducting.find(new Subject("review", id), body.finding());
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(made)).build();
  }

  @POST
  @Path("{id}/findings/{finding}/replies")
  @Operation(
      summary = "The State responds (CLEAR_ASSESSMENT), or says what became of it (KEEP_DUTIES)")
  public Response reply(
      @PathParam("id") String id, @PathParam("finding") String finding, ReviewJson.Reply body) {
    if (!Bodies.text(body.response()).isEmpty()) {
      conducting.respond(
          finding,
          body.version(),
          Bodies.one(Finding.Response.class, "response", body.response()),
          Bodies.texts(body.words()));
    } else {
      conducting.followUp(
          finding,
          body.version(),
          Bodies.one(Finding.Implementation.class, "implementation", body.implementation()),
          Bodies.texts(body.words()));
    }
    return Response.noContent().build();
  }

  private Review.Draw draw(ReviewJson.Draw body) {
    if (body == null) {
      throw RefusedException.invalid("draw", "This is needed.");
    }
    return new Review.Draw(
        Days.of("on", body.on(), clock),
        Bodies.text(body.body()),
        Bodies.text(body.document()),
        Bodies.list(body.reviewers()).stream().map(this::code).toList(),
        body.groups() == null ? Map.of() : body.groups(),
        body.sameGroupAsked());
  }

  private Reviews.ReviewView find(String id) {
    return reviews
        .find(id)
        .orElseThrow(() -> RefusedException.notFound("There is no review " + id + "."));
  }

  private String code(String state) {
    return regions
        .state(state)
        .orElseThrow(() -> RefusedException.notFound("No State has the code " + state))
        .iso3();
  }
}
