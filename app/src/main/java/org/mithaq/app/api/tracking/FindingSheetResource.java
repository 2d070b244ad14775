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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.Languages;
import org.mithaq.kernel.Subject;
import org.mithaq.papers.Sheet;
import org.mithaq.papers.TableFile;
import org.mithaq.tracking.FindingSheets;

/** The findings of a review as a sheet, and findings from one. */
@Path("tracking/reviews/{id}/findings/sheet")
@RequestScoped
public class FindingSheetResource {
  private static final String FILE = "mithaq-findings";

  @Inject private FindingSheets sheets;
  @Context private HttpServletRequest request;

  @GET
  @Produces(Forms.XLSX)
  @Operation(summary = "The findings as a workbook, with what the State says to each")
  public Response xlsx(@PathParam("id") String id) {
    List<List<Object>> rows = sheets.rows(new Subject("review", id));
    return SheetAnswer.xlsx(
        FILE, FindingSheets.COLUMNS, Languages.of(request), out -> write(rows, out));
  }

  @GET
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response csv(@PathParam("id") String id) {
    List<List<Object>> rows = sheets.rows(new Subject("review", id));
    return SheetAnswer.csv(FILE, FindingSheets.COLUMNS, out -> write(rows, out));
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Add the findings of a sheet, as one of the nominated reviewers",
      description =
          "The file is the body. Rows without an id are added; rows that stand here already change"
              + " nothing. With any problem nothing is saved, and every problem is named by its"
              + " cell.")
  public Response take(
      InputStream body,
      @PathParam("id") String id,
      @Parameter(description = "true: only say what would be") @QueryParam("dryRun") boolean dryRun)
      throws IOException {
    FindingSheets.Taken taken =
        sheets.take(new Subject("review", id), TableFile.one(body, "sheet"), dryRun);
    ReviewJson.Taken said =
        new ReviewJson.Taken(
            taken.added(),
            taken.unchanged(),
            taken.problems().stream().map(AssessmentResource::problem).toList());
    return Response.status(taken.problems().isEmpty() ? 200 : 400).entity(said).build();
  }

  private static void write(List<List<Object>> rows, Sheet sheet) throws IOException {
    for (List<Object> row : rows) {
      sheet.row(row);
    }
  }
}
