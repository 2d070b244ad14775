package org.mithaq.app.api.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.assistance.AssistancePapers;
import org.mithaq.app.asking.assistance.AssistancePapers.TakenHome;
import org.mithaq.assistance.KeepRun;
import org.mithaq.assistance.ModuleRuns;
import org.mithaq.assistance.ModuleRuns.RunView;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** Runs of programmes: needs SEE_TRACKING to read and RUN_MODULE to write, for the State. */
@Path("assistance/runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {
  @Inject private ModuleRuns runs;
  @Inject private KeepRun keep;
  @Inject private Regions regions;
  @Inject private AssistancePapers papers;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "Runs within reach")
  public List<RunJson.Row> within() {
    return runs.within().stream().map(RunJson.Row::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Start a run of a programme's newest version")
  public Response start(RunJson.NewRun body) {
    String iso3 =
        regions
            .state(orEmpty(body.state()))
            .map(StateView::iso3)
            .orElseThrow(() -> RefusedException.invalid("state", "No State has this code."));
    String id =
        keep.start(
            new KeepRun.Start(
                iso3,
                orEmpty(body.region()),
                orEmpty(body.module()),
                body.team() == null ? List.of() : body.team()));
    return Response.status(Response.Status.CREATED).entity(new RunJson.Made(id)).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A run with how the rule of every step stands now")
  public RunJson run(@PathParam("id") String id) {
    return RunJson.of(found(id));
  }

  @POST
  @Path("{id}/acts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Do something with a run, or with a step of it")
  public RunJson act(@PathParam("id") String id, RunJson.NewAct body) {
    if (body.version() == null) {
      throw RefusedException.invalid("version", "The version that was seen is needed.");
    }
    long version = body.version();
    String step = orEmpty(body.step());
    String reason = orEmpty(body.reason());
    switch (orEmpty(body.act()).toLowerCase(Locale.ROOT)) {
      case "read" -> keep.read(id, version, step);
      case "done" -> keep.done(id, version, step);
      case "block" -> keep.block(id, version, step, reason);
      case "skip" -> keep.skip(id, version, step, reason);
      case "reopen" -> keep.reopen(id, version, step);
      case "no-need" -> keep.noNeed(id, version, step, reason);
      case "complete" -> keep.complete(id, version);
      case "abandon" -> keep.abandon(id, version, reason);
      case "migrate" -> keep.migrate(id, version);
      default -> throw RefusedException.invalid("act", "There is no such act.");
    }
    return RunJson.of(found(id));
  }

  @GET
  @Path("{id}/report")
  @Produces(Forms.DOCX)
  @Operation(summary = "The run as a Word document")
  public Response docx(@PathParam("id") String id) {
    return report(id, "docx");
  }

  @GET
  @Path("{id}/report")
  @Produces(Forms.PDF)
  @Operation(summary = "The run as PDF")
  public Response pdf(@PathParam("id") String id) {
    return report(id, "pdf");
  }

  @GET
  @Path("{id}/report")
  @Produces(Forms.XLSX)
  @Operation(summary = "The run as a table: a row for each line of each step's rule")
  public Response xlsx(@PathParam("id") String id) {
    return report(id, "xlsx");
  }

  private Response report(String id, String format) {
    TakenHome file = papers.report(id, format, Languages.of(request));
    return SheetAnswer.file(file.name(), file::writeTo);
  }

  private RunView found(String id) {
    return runs.find(id)
        .orElseThrow(() -> RefusedException.notFound("There is no run of this id in your reach."));
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }
}
