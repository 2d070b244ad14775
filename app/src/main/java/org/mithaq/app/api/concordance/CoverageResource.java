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
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.asking.coverage.CoverageBoard;
import org.mithaq.app.asking.coverage.CoverageBoards;
import org.mithaq.kernel.LanguageTag;

/** The coverage board: what has been mapped, never how well anybody complies. */
@Path("coverage")
@RequestScoped
@Produces(Forms.JSON)
public class CoverageResource {
  private static final String FILE = "mithaq-coverage";

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
    return Response.ok(CoverageJson.of(asked(), LocalDate.now(clock), disclaimer()))
        .header("Vary", "Accept, Accept-Language")
        .build();
  }

  /** The same as comma-separated values, a row a cell. */
  @GET
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response csv() {
    return SheetAnswer.csv(FILE, CoverageSheet.COLUMNS, rows()::write);
  }

  /** The same as a workbook. */
  @GET
  @Produces(Forms.XLSX)
  @Operation(hidden = true)
  public Response xlsx() {
    return SheetAnswer.xlsx(FILE, CoverageSheet.COLUMNS, reader(), rows()::write);
  }

  private CoverageSheet rows() {
    return new CoverageSheet(asked(), LocalDate.now(clock), disclaimer());
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
}
