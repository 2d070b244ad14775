package org.mithaq.app.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.NeededRight;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.SearchExplanation;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchUnavailableException;

/** The stages of one search, for editors: what was understood, what was asked, why hits rank. */
@Path("search/explanation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationResource {
  @Inject private SearchExplanation explanation;
  @Inject private NeededRight needed;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "How a search with the same parameters is understood, compiled and ranked")
  public Response explanation() {
    needed.must(Permission.SEE_SEARCHES, "GET /api/v1/search/explanation");
    SearchQuery query =
        SearchParameters.of(request.getParameterMap())
            .query(Languages.of(request), LocalDate.now(clock));
    try {
      return Response.ok(explanation.of(query)).header("Cache-Control", "no-store").build();
    } catch (SearchUnavailableException away) {
      throw new RefusedException(new Refusal.Unavailable(away.getMessage()));
    }
  }
}
