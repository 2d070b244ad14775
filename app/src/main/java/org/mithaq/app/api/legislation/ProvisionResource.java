package org.mithaq.app.api.legislation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.concordance.MappingJson;
import org.mithaq.app.asking.Languages;
import org.mithaq.concordance.Concordance;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

/** One provision by its address, with its wordings over time and what it is mapped to. */
@Path("provisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProvisionResource {
  @Inject private LegislationCatalogue legislation;
  @Inject private Concordance concordance;
  @Inject private LawAddresses addresses;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Path("{uri: akn/.+}")
  @Operation(summary = "A provision: /akn/xa/act/2018/12/ara@2020-01-01/~art_5")
  public ProvisionAnswer provision(@PathParam("uri") String uri) {
    AknUri address = addresses.parse(uri);
    if (address.eId().isEmpty()) {
      throw RefusedException.invalid("uri", "The address of a provision ends in /~ and its eId");
    }
    ProvisionView found =
        legislation
            .provision(address, Languages.of(request), LocalDate.now(clock))
            .orElseThrow(() -> addresses.nothingAt(address));
    return new ProvisionAnswer(
        ProvisionJson.of(found),
        legislation.history(found.lawId(), found.language(), found.eId()).stream()
            .map(ProvisionJson::of)
            .toList(),
        concordance.ofProvision(found.lawId(), found.eId()).stream().map(MappingJson::of).toList());
  }

  /** A provision, all its wordings (oldest first), its mappings. */
  public record ProvisionAnswer(
      ProvisionJson provision, List<ProvisionJson> history, List<MappingJson> mappings) {}
}
