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
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.PaperAnswer;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.ChosenAsked;
import org.mithaq.app.asking.ChosenProvision;
import org.mithaq.app.asking.ComparisonAsked;
import org.mithaq.app.asking.DataVersion;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.PortalAddress;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.papers.Paper;
import org.mithaq.regions.Regions;

/** The comparison of {@code /compare}, to build on or to take home. */
@Path("comparison")
@RequestScoped
@Produces(Forms.JSON)
public class ComparisonResource {
  @Inject private CompareProvisions comparison;
  @Inject private ConventionCatalogue conventions;
  @Inject private LegislationCatalogue legislation;
  @Inject private Regions regions;
  @Inject private Labels labels;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "What answers an obligation in several States, with the words of a day")
  public Response json(
      @Parameter(description = "Path of an obligation: UNTOC/6/1/a") @QueryParam("obligation")
          String obligation,
      @Parameter(
              description =
                  "Without an obligation: addresses of 1 to 12 provisions to compare, repeated")
          @QueryParam("with")
          String with,
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
    if (chosen()) {
      ChosenAsked picked = picked();
      return Response.ok(ChosenJson.of(picked, found(picked))).build();
    }
    ComparisonAsked asked = asked();
    return Response.ok(ComparisonJson.of(asked, compared(asked), labels, reader())).build();
  }

  @GET
  @Produces(Forms.XLSX)
  @Operation(hidden = true)
  public Response xlsx() {
    if (chosen()) {
      ChosenAsked picked = picked();
      List<ChosenProvision> found = found(picked);
      ChosenSheet rows = new ChosenSheet(picked, labels, reader(), PortalAddress.of(request));
      return SheetAnswer.xlsx(
          name(picked), rows.headings(), reader(), sheet -> rows.write(found, sheet));
    }
    ComparisonAsked asked = asked();
    List<ComparedState> compared = compared(asked);
    LanguageTag reader = reader();
    ComparisonSheet rows = new ComparisonSheet(asked, labels, reader, PortalAddress.of(request));
    return SheetAnswer.xlsx(
        name(asked), rows.headings(), reader, sheet -> rows.write(compared, sheet));
  }

  @GET
  @Produces(Forms.DOCX)
  @Operation(hidden = true)
  public Response docx() {
    return PaperAnswer.docx(name(), reader(), paper());
  }

  @GET
  @Produces(Forms.PDF)
  @Operation(hidden = true)
  public Response pdf() {
    return PaperAnswer.pdf(name(), reader(), paper());
  }

  private String name() {
    return chosen() ? name(picked()) : name(asked());
  }

  private Consumer<Paper> paper() {
    String base = PortalAddress.of(request);
    if (chosen()) {
      ChosenAsked picked = picked();
      List<ChosenProvision> found = found(picked);
      ChosenPaper text =
          new ChosenPaper(
              picked,
              labels,
              reader(),
              base,
              page(base, picked.day(), DataVersion.ofChosen(found)));
      return paper -> text.write(found, paper);
    }
    ComparisonAsked asked = asked();
    List<ComparedState> compared = compared(asked);
    ComparisonPaper text =
        new ComparisonPaper(
            asked,
            labels,
            reader(),
            base,
            page(base, asked.day(), DataVersion.ofAnswers(compared)));
    return paper -> text.write(compared, paper);
  }

  /** The page of the same comparison, on its day and with the version of its data. */
  private String page(String base, LocalDate day, String version) {
    return base
        + "/compare?"
        + SearchParameters.of(request.getParameterMap())
            .with("format", "")
            .with("on", day.toString())
            .with("version", version)
            .toQueryString();
  }

  /** Whether provisions are named one by one instead of by what they answer. */
  private boolean chosen() {
    return request.getParameter("obligation") == null && request.getParameter("with") != null;
  }

  private ChosenAsked picked() {
    return ChosenAsked.of(SearchParameters.of(request.getParameterMap()), clock);
  }

  /** Where nothing is at an address nothing is given out. */
  private List<ChosenProvision> found(ChosenAsked picked) {
    List<ChosenProvision> found = picked.found(legislation, reader());
    picked
        .missing(found)
        .forEach(
            address -> {
              throw RefusedException.invalid("with", "Nothing is at the address " + address);
            });
    return found;
  }

  private static String name(ChosenAsked picked) {
    return "mithaq-" + picked.addresses().size() + "-provisions-" + picked.day();
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
