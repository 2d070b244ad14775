package org.mithaq.app.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.search.SearchReport;

/** What readers looked for; for editors and administrators. */
@Path("search/unanswered")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchReportResource {
  @Inject private SearchReport report;

  @GET
  @Operation(summary = "Queries that found nothing, most frequent first")
  public Response unanswered(
      @QueryParam("days") @DefaultValue("30") int days,
      @QueryParam("size") @DefaultValue("100") int size) {
    List<UnansweredJson> found =
        report.unanswered(days, size).stream()
            .map(one -> new UnansweredJson(one.typed(), one.times(), one.last().toString()))
            .toList();
    return Response.ok(found).header("Cache-Control", "no-store").build();
  }

  /** A query that found nothing: as typed, how often, the last day. */
  public record UnansweredJson(String typed, long times, String last) {}
}
