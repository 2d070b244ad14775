package org.mithaq.app.api.concordance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.concordance.DecideSuggestion;
import org.mithaq.concordance.DecideSuggestion.Rejection;
import org.mithaq.concordance.SuggestMappings;
import org.mithaq.concordance.SuggestMappings.ProvisionAsked;
import org.mithaq.kernel.RefusedException;

/** What may be a mapping, for people to decide about. */
@Path("mappings/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {
  @Inject private SuggestMappings suggest;
  @Inject private DecideSuggestion decide;

  @GET
  @Operation(
      summary =
          "For a provision (law, eId) obligations, or for an obligation provisions of a state;"
              + " asIfUnmapped offers what it is mapped to as well")
  public SuggestionJson suggestions(
      @QueryParam("law") @DefaultValue("") String law,
      @QueryParam("eId") @DefaultValue("") String eId,
      @QueryParam("asIfUnmapped") @DefaultValue("false") boolean asIfUnmapped,
      @QueryParam("obligation") @DefaultValue("") String obligation,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("size") @DefaultValue("5") int size) {
    if (!law.isEmpty() && !eId.isEmpty()) {
      return SuggestionJson.of(
          suggest.forProvision(new ProvisionAsked(law, eId, asIfUnmapped), size));
    }
    if (obligation.isEmpty() || state.isEmpty()) {
      throw RefusedException.invalid("law", "Give law and eId, or obligation and state");
    }
    return SuggestionJson.of(
        suggest.forObligation(obligation, state.toUpperCase(Locale.ROOT), size));
  }

  @POST
  @Path("acceptances")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Makes a proposed mapping of one, with the fields of a proposal of one's own")
  public Response accept(String body) {
    String id = decide.accept(MappingBody.of(body).proposal());
    return Response.created(URI.create("mappings/" + id)).entity(Map.of("id", id)).build();
  }

  @POST
  @Path("rejections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "It is not offered again: law, eId, obligation, reason")
  public void reject(String body) {
    MappingBody sent = MappingBody.of(body);
    decide.reject(
        new Rejection(
            sent.needed("law"),
            sent.needed("eId"),
            sent.needed("obligation"),
            sent.text("reason")));
  }
}
