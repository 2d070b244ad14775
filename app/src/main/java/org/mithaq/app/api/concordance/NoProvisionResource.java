package org.mithaq.app.api.concordance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.concordance.NoProvisions;
import org.mithaq.concordance.StateNoProvision;
import org.mithaq.concordance.StateNoProvision.Statement;
import org.mithaq.concordance.StateNoProvision.Withdrawal;

/** Statements that a State has no provision for an obligation; reading is open. */
@Path("mappings/no-provisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoProvisionResource {
  @Inject private NoProvisions standing;
  @Inject private StateNoProvision stating;

  @GET
  @Operation(summary = "Standing statements about an obligation or below, of all States or one")
  public List<NoProvisionJson> standing(
      @QueryParam("obligation") @DefaultValue("") String obligation,
      @QueryParam("state") @DefaultValue("") String state) {
    Set<String> states = state.isEmpty() ? Set.of() : Set.of(state.toUpperCase(Locale.ROOT));
    return standing.standing(obligation, states).stream().map(NoProvisionJson::of).toList();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "States it: state, obligation, note by language")
  public Response state(String body) {
    MappingBody sent = MappingBody.of(body);
    String id =
        stating.state(
            new Statement(
                sent.needed("state").toUpperCase(Locale.ROOT),
                sent.needed("obligation"),
                sent.texts("note")));
    return Response.created(URI.create("mappings/no-provisions/" + id))
        .entity(Map.of("id", id))
        .build();
  }

  @DELETE
  @Path("{id}")
  @Operation(summary = "Takes a statement back, with a reason")
  public void withdraw(
      @PathParam("id") String id, @QueryParam("reason") @DefaultValue("") String reason) {
    stating.withdraw(new Withdrawal(id, reason));
  }
}
