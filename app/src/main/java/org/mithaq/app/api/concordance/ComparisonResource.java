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
import jakarta.ws.rs.core.UriInfo;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.asking.ComparisonAsked;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.Paper;
import org.mithaq.papers.Sheet;
import org.mithaq.regions.Regions;

/** The comparison of {@code /compare}, to build on or to take home. */
@Path("comparison")
@RequestScoped
@Produces(ComparisonResource.JSON)
public class ComparisonResource {
  /** Who says nothing gets JSON. */
  static final String JSON = "application/json;qs=1.0";

  static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.5";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document;qs=0.4";

  @Inject private CompareProvisions comparison;
  @Inject private ConventionCatalogue conventions;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;
  @Context private UriInfo address;

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
      @Parameter(description = "json, xlsx or docx; wins over Accept") @QueryParam("format")
          String format) {
    ComparisonAsked asked = asked();
    return Response.ok(ComparisonJson.of(asked, compared(asked), labels, reader())).build();
  }

  @GET
  @Produces(XLSX)
  @Operation(hidden = true)
  public Response xlsx() {
    ComparisonAsked asked = asked();
    List<ComparedState> compared = compared(asked);
    LanguageTag reader = reader();
    ComparisonSheet rows = new ComparisonSheet(asked, labels, reader, base());
    StreamingOutput body =
        out -> {
          try (Sheet sheet = Sheet.xlsx(out, "Mithaq", ComparisonSheet.COLUMNS, reader)) {
            rows.write(compared, sheet);
          }
        };
    return file(body, asked, "xlsx");
  }

  @GET
  @Produces(DOCX)
  @Operation(hidden = true)
  public Response docx() {
    ComparisonAsked asked = asked();
    List<ComparedState> compared = compared(asked);
    LanguageTag reader = reader();
    String page =
        base()
            + "/compare?"
            + SearchParameters.of(request.getParameterMap())
                .with("format", "")
                .with("on", asked.day().toString())
                .toQueryString();
    ComparisonPaper text = new ComparisonPaper(asked, labels, reader, base(), page);
    StreamingOutput body =
        out -> {
          try (Paper paper = Paper.docx(out, reader)) {
            text.write(compared, paper);
          }
        };
    return file(body, asked, "docx");
  }

  private static Response file(StreamingOutput body, ComparisonAsked asked, String ending) {
    String name = "mithaq-" + asked.obligation().path().replace('/', '-') + "-" + asked.day();
    return Response.ok(body)
        .header("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"")
        .header("Vary", "Accept, Accept-Language")
        .build();
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
    Collator alphabet = Collator.getInstance(reader().locale());
    return comparison.compare(asked.obligation().path(), asked.states(), asked.day()).stream()
        .sorted(
            Comparator.comparing(
                (ComparedState one) -> labels.state(one.iso3(), reader()), alphabet))
        .toList();
  }

  private LanguageTag reader() {
    return Languages.of(request);
  }

  /** The portal's own address, without a slash at its end. */
  private String base() {
    String api = address.getBaseUri().toString();
    return api.substring(0, api.indexOf("/api/"));
  }
}
