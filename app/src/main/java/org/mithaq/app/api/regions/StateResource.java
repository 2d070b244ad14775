package org.mithaq.app.api.regions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.mithaq.app.api.conventions.ParticipationJson;
import org.mithaq.app.asking.Days;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;

/** States, with how much law is here and where they stand towards the instruments. */
@Path("states")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StateResource {
  @Inject private Regions regions;
  @Inject private LegislationCatalogue legislation;
  @Inject private ConventionCatalogue conventions;
  @Inject private Clock clock;

  @GET
  @Operation(summary = "All States that a pack names or law was imported for")
  public List<StateJson> all() {
    Map<String, Long> laws = legislation.lawCounts();
    return regions.states().stream().map(state -> StateJson.of(state, laws)).toList();
  }

  @GET
  @Path("{iso3}")
  @Operation(summary = "One State, by alpha-2 or alpha-3")
  public StateJson one(@PathParam("iso3") String code) {
    return StateJson.of(state(code), legislation.lawCounts());
  }

  @GET
  @Path("{iso3}/participation")
  @Operation(summary = "Where the State stands towards each instrument on a day")
  public List<ParticipationJson> participation(
      @PathParam("iso3") String code, @QueryParam("on") String on) {
    return conventions.participation(state(code).iso3(), Days.of("on", on, clock)).stream()
        .map(ParticipationJson::of)
        .toList();
  }

  private StateView state(String code) {
    return regions
        .state(code)
        .orElseThrow(() -> RefusedException.notFound("No State has the code " + code));
  }

  /** A State on the wire. */
  public record StateJson(
      String iso3,
      String iso2,
      Map<String, String> names,
      String homeRegion,
      List<String> languages,
      String tradition,
      boolean demonstration,
      long laws,
      String source) {
    static StateJson of(StateView state, Map<String, Long> laws) {
      return new StateJson(
          state.iso3(),
          state.iso2(),
          state.names().byTag(),
          state.homeRegion(),
          state.languages().stream().map(LanguageTag::code).toList(),
          state.tradition(),
          state.demonstration(),
          laws.getOrDefault(state.iso3(), 0L),
          state.source());
    }
  }
}
