package org.mithaq.app.api.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.assistance.AssistanceModules;
import org.mithaq.assistance.ModuleRuns;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;

/** The programmes of the regions, and what completed runs of a State gave. */
@Path("assistance")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ModuleResource {
  @Inject private AssistanceModules modules;
  @Inject private ModuleRuns runs;
  @Inject private Regions regions;

  @GET
  @Path("modules")
  @Operation(summary = "Published programmes; of one region, or those open to one State")
  public List<ModuleJson> modules(
      @QueryParam("region") String region, @QueryParam("state") String state) {
    return (state == null || state.isBlank() ? modules.all() : modules.openTo(code(state)))
        .stream()
            .filter(one -> region == null || region.isBlank() || one.region().equals(region))
            .map(ModuleJson::of)
            .toList();
  }

  @GET
  @Path("modules/{region}/{code}")
  @Operation(summary = "A programme in its newest version, or in one that is named")
  public ModuleJson module(
      @PathParam("region") String region,
      @PathParam("code") String code,
      @QueryParam("version") Integer version) {
    return (version == null ? modules.find(region, code) : modules.version(region, code, version))
        .map(ModuleJson::of)
        .orElseThrow(() -> RefusedException.notFound("There is no such programme."));
  }

  @GET
  @Path("states/{state}/completed")
  @Operation(summary = "What completed runs gave, as far as the State has made it public")
  public List<RunJson.Completed> completed(@PathParam("state") String state) {
    return runs.completed(code(state)).stream().map(RunJson.Completed::of).toList();
  }

  private String code(String state) {
    return regions
        .state(state)
        .orElseThrow(() -> RefusedException.notFound("No State has the code " + state))
        .iso3();
  }
}
