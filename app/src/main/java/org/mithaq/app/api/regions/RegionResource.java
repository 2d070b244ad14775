package org.mithaq.app.api.regions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;

/** The regions of this installation. */
@Path("regions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegionResource {
  @Inject private Regions regions;

  @GET
  @Operation(summary = "All regions, the catch-all last")
  public List<RegionJson> all() {
    return regions.all().stream().map(RegionJson::of).toList();
  }

  @GET
  @Path("{code}")
  @Operation(summary = "One region")
  public RegionJson one(@PathParam("code") String code) {
    return regions
        .find(code)
        .map(RegionJson::of)
        .orElseThrow(() -> RefusedException.notFound("No region has the code " + code));
  }

  /** A region on the wire. */
  public record RegionJson(
      String code,
      Map<String, String> names,
      Map<String, String> institute,
      List<String> workingLanguages,
      List<String> states,
      List<String> instruments,
      boolean demonstration) {
    static RegionJson of(RegionView region) {
      return new RegionJson(
          region.code(),
          region.names().byTag(),
          region.institute().names().byTag(),
          region.workingLanguages().stream().map(LanguageTag::code).toList(),
          region.states(),
          region.instruments(),
          region.demonstration());
    }
  }
}
