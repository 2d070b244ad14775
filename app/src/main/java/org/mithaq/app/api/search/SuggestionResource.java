package org.mithaq.app.api.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.asking.Languages;
import org.mithaq.app.asking.Suggestion;
import org.mithaq.app.asking.TypeAhead;
import org.mithaq.kernel.RefusedException;

/** What a reader may be about to type. */
@Path("search/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {
  private static final int LONGEST = 100;

  @Inject private TypeAhead ahead;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "Subjects, articles, instruments, States and laws whose names begin so")
  public Response suggestions(@QueryParam("q") @DefaultValue("") String typed) {
    if (typed.length() > LONGEST) {
      throw RefusedException.invalid("q", "At most " + LONGEST + " characters");
    }
    List<SuggestionJson> found =
        ahead.of(typed, Languages.of(request)).stream().map(SuggestionJson::of).toList();
    return Response.ok(found)
        .header("Vary", "Accept-Language")
        .header("Cache-Control", "public, max-age=300")
        .build();
  }

  /** A suggestion on the wire. */
  public record SuggestionJson(
      String kind, String label, String lang, String dir, String note, String href) {
    static SuggestionJson of(Suggestion one) {
      return new SuggestionJson(
          one.kind(),
          one.label(),
          one.language().code(),
          one.language().direction(),
          one.note(),
          one.address());
    }
  }
}
