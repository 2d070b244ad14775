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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.tracking.ContributeStatement;
import org.mithaq.tracking.Reviews;

/** Statements of others to the findings of a review, apart from them. */
@Path("tracking/reviews/{id}/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FindingStatementResource {
  @Inject private Reviews reviews;
  @Inject private ContributeStatement contributing;

  @GET
  @Operation(summary = "Statements of others to the findings, apart from them")
  public List<AnswerJson.Statement> statements(@PathParam("id") String id) {
    state(id);
    return reviews.contributions(new Subject("review", id)).stream()
        .map(AnswerJson.Statement::of)
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a statement to a finding; needs the right CONTRIBUTE_STATEMENT")
  public Response add(@PathParam("id") String id, StatementJson body) {
    String finding = DutyResource.given("finding", body.finding());
    String iso3 = state(id);
    if (reviews.findings(new Subject("review", id)).stream()
        .noneMatch(one -> one.id().equals(finding))) {
      throw RefusedException.invalid("finding", "The review has no such finding.");
    }
    String made = contributing.add(body.draft(new Subject("finding", finding), iso3));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(made)).build();
  }

  private String state(String id) {
    return reviews
        .find(id)
        .orElseThrow(() -> RefusedException.notFound("There is no review " + id + "."))
        .review()
        .iso3();
  }
}
