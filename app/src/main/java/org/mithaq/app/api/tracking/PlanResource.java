package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.asking.Days;
import org.mithaq.kernel.RefusedException;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.PlanView.ProgressReport;
import org.mithaq.tracking.Plans;
import org.mithaq.tracking.WritePlan;

/** National plans and regional programmes: adopted ones for anybody, drafts within reach. */
@Path("tracking/plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlanResource {
  @Inject private Plans plans;
  @Inject private WritePlan writing;
  @Inject private Clock clock;

  @GET
  @Operation(summary = "Plans of a State, or programmes of a region")
  public List<PlanJson.Standing> of(@QueryParam("owner") String owner) {
    return plans.of(DutyResource.given("owner", owner)).stream()
        .map(PlanJson.Standing::of)
        .toList();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A plan with measures, indicators and what is due")
  public PlanJson.Standing one(@PathParam("id") String id) {
    return PlanJson.Standing.of(find(id));
  }

  @POST
  @Operation(
      summary = "Begin a plan; needs the right PLAN for the State, or all States of the region")
  public Response begin(PlanJson.Whole body) {
    return Response.status(Response.Status.CREATED)
        .entity(new DutyJson.Made(writing.begin(body.plan())))
        .build();
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Write the whole plan anew; what breaks a rule is refused with its place")
  public PlanJson.Standing save(@PathParam("id") String id, PlanJson.Change body) {
    if (body.plan() == null) {
      throw RefusedException.invalid("plan", "This is needed.");
    }
    writing.save(id, body.version(), body.plan().plan());
    return one(id);
  }

  @POST
  @Path("{id}/steps")
  @Operation(summary = "Adopt or close it")
  public PlanJson.Standing step(@PathParam("id") String id, PlanJson.Step body) {
    switch (Bodies.text(body.step())) {
      case "ADOPT" -> writing.adopt(id, body.version(), Days.of("on", body.on(), clock));
      case "CLOSE" -> writing.close(id, body.version());
      default -> throw RefusedException.invalid("step", "ADOPT or CLOSE");
    }
    return one(id);
  }

  @POST
  @Path("{id}/values")
  @Operation(summary = "Record a value of an indicator")
  public Response value(@PathParam("id") String id, PlanJson.Value body) {
    writing.value(id, body.kept());
    return Response.noContent().build();
  }

  @POST
  @Path("{id}/reports")
  @Operation(summary = "Report on an indicator for a day on which it was due")
  public Response report(@PathParam("id") String id, PlanJson.Report body) {
    writing.report(
        id,
        new ProgressReport(
            Bodies.text(body.indicator()),
            Days.of("due", DutyResource.given("due", body.due()), clock),
            LocalDate.now(clock),
            Bodies.texts(body.text()),
            Bodies.list(body.documents()),
            body.open()));
    return Response.noContent().build();
  }

  private PlanView find(String id) {
    return plans
        .find(id)
        .orElseThrow(() -> RefusedException.notFound("There is no plan " + id + "."));
  }
}
