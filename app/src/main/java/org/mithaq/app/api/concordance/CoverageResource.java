package org.mithaq.app.api.concordance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.asking.coverage.CoverageBoard;
import org.mithaq.app.asking.coverage.CoverageBoards;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.papers.Sheet;

/** The coverage board: what has been mapped, never how well anybody complies. */
@Path("coverage")
@RequestScoped
@Produces(CoverageResource.JSON)
public class CoverageResource {
  /** Who says nothing gets JSON: the server's quality of each form decides. */
  static final String JSON = "application/json;qs=1.0";

  static final String CSV = "text/csv;qs=0.5";
  static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.4";

  @Inject private CoverageBoards boards;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Operation(
      summary =
          "Mappings counted by State and instrument, or by State and article of one instrument")
  public Response board(
      @Parameter(description = "Code of an instrument; without it all of the region's")
          @QueryParam("instrument")
          String instrument,
      @Parameter(description = "Code of a region; without it the first whose States have mappings")
          @QueryParam("region")
          String region,
      @Parameter(description = "ISO date that decides which law is in force; default today")
          @QueryParam("on")
          String on,
      @Parameter(description = "Language of labels: ar, en, fr") @QueryParam("ui") String ui,
      @Parameter(description = "json, csv or xlsx; wins over Accept") @QueryParam("format")
          String format) {
    return varying(Response.ok(CoverageJson.of(asked(), LocalDate.now(clock), disclaimer())));
  }

  /** The same as comma-separated values, a row a cell. */
  @GET
  @Produces(CSV)
  @Operation(hidden = true)
  public Response csv() {
    return sheet("csv", Sheet::csv);
  }

  /** The same as a workbook. */
  @GET
  @Produces(XLSX)
  @Operation(hidden = true)
  public Response xlsx() {
    LanguageTag reader = reader();
    return sheet("xlsx", (out, columns) -> Sheet.xlsx(out, "Mithaq", columns, reader));
  }

  private Response sheet(String ending, SheetFormat format) {
    CoverageSheet rows = new CoverageSheet(asked(), LocalDate.now(clock), disclaimer());
    StreamingOutput body =
        out -> {
          try (Sheet sheet = format.on(out, CoverageSheet.COLUMNS)) {
            rows.write(sheet);
          }
        };
    return varying(
        Response.ok(body)
            .header(
                "Content-Disposition", "attachment; filename=\"mithaq-coverage." + ending + "\""));
  }

  private CoverageBoard asked() {
    return boards.of(SearchParameters.of(request.getParameterMap()), reader());
  }

  private LanguageTag reader() {
    return Languages.of(request);
  }

  private String disclaimer() {
    return Labels.message("disclaimer", reader(), "");
  }

  private static Response varying(Response.ResponseBuilder answer) {
    return answer.header("Vary", "Accept, Accept-Language").build();
  }

  /** How a sheet is begun. */
  private interface SheetFormat {
    Sheet on(OutputStream out, List<String> columns) throws IOException;
  }
}
