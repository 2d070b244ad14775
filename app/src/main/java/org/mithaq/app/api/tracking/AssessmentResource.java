package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Languages;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.Sheet;
import org.mithaq.papers.TableFile;
import org.mithaq.regions.Regions;
import org.mithaq.tracking.AnswerAssessment;
import org.mithaq.tracking.AnswerAssessment.Beginning;
import org.mithaq.tracking.AnswerSheets;
import org.mithaq.tracking.AssessmentKind;
import org.mithaq.tracking.AssessmentView;
import org.mithaq.tracking.Assessments;

/** Assessments: read, begun, and taken away and back as sheets. */
@Path("tracking/assessments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AssessmentResource {
  @Inject private Assessments assessments;
  @Inject private AnswerAssessment answer;
  @Inject private AnswerSheets sheets;
  @Inject private Regions regions;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "Assessments of a State: published ones, and all for who sees its tracking")
  public List<AssessmentJson.Head> of(@QueryParam("state") String state) {
    return assessments.of(code(DutyResource.given("state", state))).stream()
        .map(AssessmentJson.Head::of)
        .toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin an assessment; needs the right ANSWER_ASSESSMENT")
  public Response begin(AssessmentJson.Beginning body) {
    String id =
        answer.begin(
            new Beginning(
                code(DutyResource.given("state", body.state())),
                DutyResource.given("template", body.template()),
                kind(body.kind()),
                Days.of("referenceDate", body.referenceDate(), clock),
                body.lead() == null ? "" : body.lead()));
    return Response.status(Response.Status.CREATED).entity(new DutyJson.Made(id)).build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An assessment as a form, with the law that counts on its reference date")
  public AssessmentJson.Whole one(@PathParam("id") String id) {
    return AssessmentJson.Whole.of(found(id));
  }

  @GET
  @Path("{id}/sheet")
  @Produces(Forms.XLSX)
  @Operation(summary = "The assessment as a workbook, to be filled in and sent back")
  public Response xlsx(@PathParam("id") String id) {
    List<List<Object>> rows = sheets.rows(id);
    return SheetAnswer.xlsx(
        "mithaq-assessment", AnswerSheets.COLUMNS, Languages.of(request), out -> write(rows, out));
  }

  @GET
  @Path("{id}/sheet")
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response csv(@PathParam("id") String id) {
    List<List<Object>> rows = sheets.rows(id);
    return SheetAnswer.csv("mithaq-assessment", AnswerSheets.COLUMNS, out -> write(rows, out));
  }

  @POST
  @Path("{id}/sheet")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Take a filled-in sheet back; the file is the body",
      description =
          "With any problem nothing is saved, and every problem is named by its cell. Answers that"
              + " lack something are saved as drafts and counted in lacking.")
  public Response take(
      InputStream body,
      @PathParam("id") String id,
      @Parameter(description = "true: only say what would be") @QueryParam("dryRun") boolean dryRun)
      throws IOException {
    AnswerSheets.Taken taken = sheets.take(id, TableFile.one(body, "sheet"), dryRun);
    AssessmentJson.Taken said =
        new AssessmentJson.Taken(
            taken.changed(),
            taken.unchanged(),
            taken.lacking(),
            taken.problems().stream().map(AssessmentResource::problem).toList());
    return Response.status(taken.problems().isEmpty() ? 200 : 400).entity(said).build();
  }

  private AssessmentView found(String id) {
    return assessments
        .find(id)
        .orElseThrow(() -> RefusedException.notFound("There is no assessment " + id + "."));
  }

  private static void write(List<List<Object>> rows, Sheet sheet) throws IOException {
    for (List<Object> row : rows) {
      sheet.row(row);
    }
  }

  static AssessmentJson.Problem problem(CellProblem one) {
    return new AssessmentJson.Problem(
        one.place().sheet(), one.place().row(), one.place().column(), one.reason());
  }

  private static AssessmentKind kind(String name) {
    return Arrays.stream(AssessmentKind.values())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> RefusedException.invalid("kind", "One of " + List.of(AssessmentKind.values())));
  }

  private String code(String state) {
    return regions
        .state(state)
        .orElseThrow(() -> RefusedException.notFound("No State has the code " + state))
        .iso3();
  }
}
