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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.Page;
import org.mithaq.concordance.Concordance;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.ProposeMapping;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** Mappings from either end, by law or by obligation; and new ones. */
@Path("mappings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MappingResource {
  @Inject private Concordance concordance;
  @Inject private LegislationCatalogue legislation;
  @Inject private ProposeMapping proposal;

  @GET
  @Operation(
      summary = "Mappings of a law (law=/akn/…, eId=…) or to an obligation (obligation=UNTOC/6)")
  public Page<MappingJson> mappings(
      @QueryParam("law") @DefaultValue("") String lawUri,
      @QueryParam("eId") @DefaultValue("") String eId,
      @QueryParam("obligation") @DefaultValue("") String obligation,
      @QueryParam("state") @DefaultValue("") String state,
      @QueryParam("page") @DefaultValue("1") int page,
      @QueryParam("size") @DefaultValue("50") int size) {
    Page.check(page, size);
    if (!lawUri.isEmpty()) {
      List<MappingView> all = ofLaw(lawUri, eId);
      List<MappingJson> items =
          all.stream().skip((page - 1L) * size).limit(size).map(MappingJson::of).toList();
      return new Page<>(all.size(), page, size, items);
    }
    if (obligation.isEmpty()) {
      throw RefusedException.invalid("obligation", "Give a law or an obligation");
    }
    var slice = concordance.ofObligation(obligation, state, page, size);
    return new Page<>(
        slice.total(), page, size, slice.items().stream().map(MappingJson::of).toList());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Proposes a mapping: law, eId, language, obligation, role, elementsCovered, rationale")
  public Response propose(String body) {
    String id = proposal.propose(MappingBody.of(body).proposal());
    return Response.created(URI.create("mappings/" + id)).entity(Map.of("id", id)).build();
  }

  private List<MappingView> ofLaw(String lawUri, String eId) {
    LawView law =
        legislation
            .lawAt(lawUri)
            .orElseThrow(() -> RefusedException.notFound("No law has the address " + lawUri));
    return eId.isEmpty() ? concordance.ofLaw(law.id()) : concordance.ofProvision(law.id(), eId);
  }
}
