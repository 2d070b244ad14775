package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.asking.Days;
import org.mithaq.tracking.Rating;
import org.mithaq.tracking.Ratings;

/** Ratings that bodies gave in a review, written down with their documents. */
@Path("tracking/reviews/{id}/ratings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RatingResource {
  @Inject private Ratings ratings;
  @Inject private Clock clock;

  /**
   * @param reRates id of the rating whose place it takes, empty for a first one
   * @param current whether no later one has taken its place; not read
   */
  public record RatingJson(
      String id,
      String scheme,
      String target,
      String value,
      String on,
      String body,
      String document,
      String reRates,
      boolean current) {
    static RatingJson of(Ratings.RatingView view) {
      Rating one = view.rating();
      return new RatingJson(
          view.id(),
          one.scheme().name(),
          one.target(),
          one.value(),
          one.on().toString(),
          one.body(),
          one.document(),
          one.reRates(),
          view.current());
    }
  }

  @GET
  @Operation(summary = "Ratings that bodies gave in a review, as far as its findings are shown")
  public List<RatingJson> of(@PathParam("id") String id) {
    return ratings.of(id).stream().map(RatingJson::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write a rating down; needs the right CONDUCT_REVIEW")
  public Response record(@PathParam("id") String id, RatingJson body) {
    String made =
        ratings.record(
            id,
            new Rating(
                Bodies.one(Rating.Scheme.class, "scheme", body.scheme()),
                Bodies.text(body.target()),
                Bodies.text(body.value()),
                Days.of("on", DutyResource.given("on", body.on()), clock),
                Bodies.text(body.body()),
                Bodies.text(body.document()),
                Bodies.text(body.reRates())));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(made)).build();
  }
}
