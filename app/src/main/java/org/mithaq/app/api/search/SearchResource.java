package org.mithaq.app.api.search;

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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.Problems;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.LittleFound;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.app.asking.TracedSearch;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.QueryCorrection;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchUnavailable;

/** Search in the provisions of all regions. */
@Path("search")
@RequestScoped
@Produces(Forms.JSON)
public class SearchResource {
  private static final String FILE = "mithaq-search";

  @Inject private SearchEngine engine;
  @Inject private TracedSearch searches;
  @Inject private QueryCorrection corrections;
  @Inject private Labels labels;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  /** Provisions that answer the words and filters; see the description of each parameter. */
  @GET
  @Operation(summary = "Provisions by words, references and filters")
  public Response search(
      @Parameter(description = "Words, \"phrases\", AND OR NOT, word*, NEAR/n, title:, references")
          @QueryParam("q")
          String q,
      @Parameter(description = "Code of a region; repeat for OR") @QueryParam("region")
          String region,
      @Parameter(description = "ISO 3166 alpha-3; repeat for OR") @QueryParam("state") String state,
      @Parameter(description = "Language of the text, BCP 47") @QueryParam("lang") String lang,
      @Parameter(description = "Obligation or anything above it: UNTOC/6") @QueryParam("obligation")
          String obligation,
      @Parameter(description = "ISO date, or all; default today") @QueryParam("inForceOn")
          String inForceOn,
      @Parameter(description = "known leaves out what is of unknown validity")
          @QueryParam("validity")
          String validity,
      @Parameter(description = "relevance, newest, place") @QueryParam("sort") String sort,
      @Parameter(description = "law puts the provisions of a law together") @QueryParam("group")
          String group,
      @Parameter(description = "From 1") @QueryParam("page") String page,
      @Parameter(description = "1 to 100, default 20") @QueryParam("size") String size,
      @Parameter(description = "Opaque, from next of the answer before") @QueryParam("cursor")
          String cursor,
      @Parameter(description = "Language of labels: ar, en, fr") @QueryParam("ui") String ui,
      @Parameter(description = "json, csv or xlsx; wins over Accept") @QueryParam("format")
          String format) {
    LanguageTag reader = Languages.of(request);
    SearchQuery query = asked(reader);
    SearchAnswer answer = searches.search(query);
    if (answer instanceof SearchUnavailable away) {
      return unavailable(away);
    }
    SearchResult result = (SearchResult) answer;
    String correction =
        LittleFound.in(result, query) ? corrections.correctionOf(query).orElse("") : "";
    return Response.ok(new SearchShape(labels, reader, query).of(result, correction))
        .header("Vary", "Accept, Accept-Language")
        .build();
  }

  /** The same hits, at most 10,000, as comma-separated values. */
  @GET
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response csv() {
    return sheet(rows -> SheetAnswer.csv(FILE, SearchSheet.COLUMNS, rows));
  }

  /** The same hits, at most 10,000, as a workbook. */
  @GET
  @Produces(Forms.XLSX)
  @Operation(hidden = true)
  public Response xlsx() {
    LanguageTag reader = Languages.of(request);
    return sheet(rows -> SheetAnswer.xlsx(FILE, SearchSheet.COLUMNS, reader, rows));
  }

  private Response sheet(Function<SheetAnswer.Rows, Response> file) {
    SearchQuery query = SearchSheet.paged(asked(Languages.of(request)));
    SearchAnswer answer = engine.search(query);
    if (answer instanceof SearchUnavailable away) {
      return unavailable(away);
    }
    SearchSheet rows = new SearchSheet(engine, labels, Languages.of(request));
    return file.apply(sheet -> rows.write(query, (SearchResult) answer, sheet));
  }

  private SearchQuery asked(LanguageTag reader) {
    SearchQuery query =
        SearchParameters.of(request.getParameterMap()).query(reader, LocalDate.now(clock));
    if (query.text().isEmpty() && query.filters().isEmpty()) {
      throw RefusedException.invalid("q", "Give words in q, or at least one filter");
    }
    return query;
  }

  private static Response unavailable(SearchUnavailable away) {
    return Response.fromResponse(Problems.of(new Refusal.Unavailable(away.reason())))
        .header("Retry-After", null)
        .header("Retry-After", String.valueOf(away.retryAfterSeconds()))
        .build();
  }
}
