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
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.Plans;

/** Statements of others to a plan, apart from it. */
@Path("tracking/plans/{id}/statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PlanStatementResource {
  @Inject private Plans plans;
  @Inject private ContributeStatement contributing;

  @GET
  @Operation(summary = "Statements of others to a plan, apart from it")
  public List<AnswerJson.Statement> statements(@PathParam("id") String id) {
    return plans.contributions(find(id).id()).stream().map(AnswerJson.Statement::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a statement to an adopted plan; needs the right CONTRIBUTE_STATEMENT")
  public Response state(@PathParam("id") String id, StatementJson body) {
    Plan plan = find(id).plan();
    String iso3 =
        plan.kind() == Plan.Kind.NATIONAL
            ? plan.owner()
            : DutyResource.given("state", body.state());
    String made = contributing.add(body.draft(new Subject("plan", id), iso3));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(made)).build();
  }

  private PlanView find(String id) {
    return plans
        .find(id)
        .orElseThrow(() -> RefusedException.notFound("There is no plan " + id + "."));
  }
}
