package org.mithaq.app.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.elasticsearch.engine.CompiledQueries;
import org.mithaq.elasticsearch.engine.ExplainedHit;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.Understanding;

/** The stages of one search, for editors: what was understood, what was asked, why hits rank. */
@Path("search/explanation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExplanationResource {
  private static final int HITS = 10;

  @Inject private QueryReader reader;
  @Inject private CompiledQueries compiled;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "How a search with the same parameters is understood, compiled and ranked")
  public Response explanation() {
    if (!CurrentActor.get().may(Permission.SEE_SEARCHES)) {
      throw new RefusedException(new Refusal.Forbidden("Explanations are for editors"));
    }
    SearchQuery query =
        SearchParameters.of(request.getParameterMap())
            .query(Languages.of(request), LocalDate.now(clock));
    Understanding understood = reader.read(query);
    try {
      return Response.ok(
              new ExplanationJson(
                  understood.clause().toString(),
                  understood.intents().stream().map(Object::toString).toList(),
                  understood.notes(),
                  understood.expansion().map(Object::toString).orElse(""),
                  json(compiled.compiledBody(query)),
                  compiled.explained(query, HITS)))
          .header("Cache-Control", "no-store")
          .build();
    } catch (SearchUnavailableException away) {
      throw new RefusedException(new Refusal.Unavailable(away.getMessage()));
    }
  }

  private static JsonObject json(String body) {
    try (JsonReader parser = Json.createReader(new StringReader(body))) {
      return parser.readObject();
    }
  }

  /** The plan as it is printed, the body that the engine gets, the first hits with reasons. */
  public record ExplanationJson(
      String clause,
      List<String> intents,
      List<String> notes,
      String expansion,
      JsonObject body,
      List<ExplainedHit> hits) {}
}
