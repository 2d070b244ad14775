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
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.PaperAnswer;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.ComparisonAsked;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.Paper;
import org.mithaq.regions.Regions;

/** The comparison of {@code /compare}, to build on or to take home. */
@Path("comparison")
@RequestScoped
@Produces(Forms.JSON)
public class ComparisonResource {
  @Inject private CompareProvisions comparison;
  @Inject private ConventionCatalogue conventions;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "What answers an obligation in several States, with the words of a day")
  public Response json(
      @Parameter(description = "Path of an obligation: UNTOC/6/1/a") @QueryParam("obligation")
          String obligation,
      @Parameter(description = "ISO 3166 alpha-3; repeat for more; none: all that answer")
          @QueryParam("state")
          String state,
      @Parameter(description = "Code of a region") @QueryParam("region") String region,
      @Parameter(description = "ISO date; default today") @QueryParam("on") String on,
      @Parameter(description = "Address of the provision that the others are compared with")
          @QueryParam("baseline")
          String baseline,
      @Parameter(description = "json, xlsx, docx or pdf; wins over Accept") @QueryParam("format")
          String format) {
    ComparisonAsked asked = asked();
    return Response.ok(ComparisonJson.of(asked, compared(asked), labels, reader())).build();
  }

  @GET
  @Produces(Forms.XLSX)
  @Operation(hidden = true)
  public Response xlsx() {
    ComparisonAsked asked = asked();
    List<ComparedState> compared = compared(asked);
    LanguageTag reader = reader();
    ComparisonSheet rows = new ComparisonSheet(asked, labels, reader, PortalAddress.of(request));
    return SheetAnswer.xlsx(
        name(asked), ComparisonSheet.COLUMNS, reader, sheet -> rows.write(compared, sheet));
  }

  @GET
  @Produces(Forms.DOCX)
  @Operation(hidden = true)
  public Response docx() {
    ComparisonAsked asked = asked();
    return PaperAnswer.docx(name(asked), reader(), paper(asked));
  }

  @GET
  @Produces(Forms.PDF)
  @Operation(hidden = true)
  public Response pdf() {
    ComparisonAsked asked = asked();
    return PaperAnswer.pdf(name(asked), reader(), paper(asked));
  }

  private Consumer<Paper> paper(ComparisonAsked asked) {
    List<ComparedState> compared = compared(asked);
    String base = PortalAddress.of(request);
    String page =
        base
            + "/compare?"
            + SearchParameters.of(request.getParameterMap())
                .with("format", "")
                .with("on", asked.day().toString())
                .toQueryString();
    ComparisonPaper text = new ComparisonPaper(asked, labels, reader(), base, page);
    return paper -> text.write(compared, paper);
  }

  private static String name(ComparisonAsked asked) {
    return "mithaq-" + asked.obligation().path().replace('/', '-') + "-" + asked.day();
  }

  private ComparisonAsked asked() {
    SearchParameters parameters = SearchParameters.of(request.getParameterMap());
    return ComparisonAsked.of(parameters, conventions, regions, clock)
        .orElseThrow(
            () ->
                RefusedException.invalid(
                    "obligation", "No obligation has the path " + parameters.first("obligation")));
  }

  private List<ComparedState> compared(ComparisonAsked asked) {
    return asked.answered(comparison, labels, reader());
  }

  private LanguageTag reader() {
    return Languages.of(request);
  }
}
