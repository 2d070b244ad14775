package org.mithaq.app.api.tracking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.mithaq.app.api.Forms;
import org.mithaq.app.api.SheetAnswer;
import org.mithaq.app.asking.Days;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.Languages;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.Regions;
import org.mithaq.regions.StateView;
import org.mithaq.tracking.BoardLine;
import org.mithaq.tracking.Boards;
import org.mithaq.tracking.Boards.Axis;
import org.mithaq.tracking.Boards.Figure;

/** Boards: what is recorded of States and obligations; facts and links, never a ranking. */
@Path("tracking/boards")
@RequestScoped
@Produces(Forms.JSON)
public class BoardResource {
  private static final String FILE = "mithaq-board";

  @Inject private Boards boards;
  @Inject private Regions regions;
  @Inject private ConventionCatalogue conventions;
  @Inject private Clock clock;
  @Context private HttpServletRequest request;

  @GET
  @Path("states/{state}")
  @Operation(summary = "One State towards every instrument on a day")
  public Response state(
      @PathParam("state") String state,
      @QueryParam("on") String on,
      @Parameter(description = "json, csv or xlsx; wins over Accept") @QueryParam("format")
          String format) {
    return board(boards.ofState(code(state), day(on)), day(on));
  }

  @GET
  @Path("states/{state}")
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response stateCsv(@PathParam("state") String state, @QueryParam("on") String on) {
    return csv(boards.ofState(code(state), day(on)), day(on));
  }

  @GET
  @Path("states/{state}")
  @Produces(Forms.XLSX)
  @Operation(hidden = true)
  public Response stateXlsx(@PathParam("state") String state, @QueryParam("on") String on) {
    return xlsx(boards.ofState(code(state), day(on)), day(on));
  }

  @GET
  @Path("instruments/{instrument}")
  @Operation(summary = "The States of a region, or those named, towards one instrument on a day")
  public Response instrument(
      @PathParam("instrument") String instrument,
      @QueryParam("region") String region,
      @Parameter(description = "Codes of States, between commas") @QueryParam("states")
          String states,
      @QueryParam("on") String on,
      @Parameter(description = "json, csv or xlsx; wins over Accept") @QueryParam("format")
          String format) {
    return board(lines(instrument, region, states, on), day(on));
  }

  @GET
  @Path("instruments/{instrument}")
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response instrumentCsv(
      @PathParam("instrument") String instrument,
      @QueryParam("region") String region,
      @QueryParam("states") String states,
      @QueryParam("on") String on) {
    return csv(lines(instrument, region, states, on), day(on));
  }

  @GET
  @Path("instruments/{instrument}")
  @Produces(Forms.XLSX)
  @Operation(hidden = true)
  public Response instrumentXlsx(
      @PathParam("instrument") String instrument,
      @QueryParam("region") String region,
      @QueryParam("states") String states,
      @QueryParam("on") String on) {
    return xlsx(lines(instrument, region, states, on), day(on));
  }

  @GET
  @Path("obligations/{path: .+}")
  @Operation(summary = "States towards one obligation on a day")
  public List<BoardJson.Cell> obligation(
      @PathParam("path") String path,
      @QueryParam("region") String region,
      @QueryParam("states") String states,
      @QueryParam("on") String on) {
    String known =
        conventions
            .obligation(path)
            .orElseThrow(() -> RefusedException.notFound("No obligation has the path " + path))
            .path();
    return boards.ofObligation(known, states(region, states), day(on)).stream()
        .map(BoardJson.Cell::of)
        .toList();
  }

  @GET
  @Path("obligations/{path: .+}")
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response obligationCsv(
      @PathParam("path") String path,
      @QueryParam("region") String region,
      @QueryParam("states") String states,
      @QueryParam("on") String on) {
    List<BoardJson.Cell> cells = obligation(path, region, states, on);
    return SheetAnswer.csv(
        FILE, CellSheet.COLUMNS, new CellSheet(cells, day(on), disclaimer())::write);
  }

  @GET
  @Path("rows")
  @Produces(Forms.CSV)
  @Operation(hidden = true)
  public Response rowsCsv(
      @QueryParam("state") String state,
      @QueryParam("instrument") String instrument,
      @QueryParam("level") String level,
      @QueryParam("axis") String axis,
      @QueryParam("value") String value,
      @QueryParam("on") String on) {
    List<BoardJson.Cell> cells = rows(state, instrument, level, axis, value, on);
    return SheetAnswer.csv(
        FILE, CellSheet.COLUMNS, new CellSheet(cells, day(on), disclaimer())::write);
  }

  @GET
  @Path("rows")
  @Operation(summary = "The obligations that one figure of a board counts")
  public List<BoardJson.Cell> rows(
      @QueryParam("state") String state,
      @QueryParam("instrument") String instrument,
      @QueryParam("level") String level,
      @QueryParam("axis") String axis,
      @Parameter(description = "Class that is counted; without it all of the level")
          @QueryParam("value")
          String value,
      @QueryParam("on") String on) {
    Figure figure =
        new Figure(
            code(DutyResource.given("state", state)),
            code(instrument, "instrument"),
            one(ObligationLevel.class, "level", level),
            one(Axis.class, "axis", axis),
            value == null ? "" : value,
            day(on));
    return boards.rows(figure).stream().map(BoardJson.Cell::of).toList();
  }

  private List<BoardLine> lines(String instrument, String region, String states, String on) {
    return boards.ofInstrument(code(instrument, "instrument"), states(region, states), day(on));
  }

  private Response board(List<BoardLine> lines, LocalDate on) {
    return Response.ok(BoardJson.Board.of(on, lines, disclaimer()))
        .header("Vary", "Accept, Accept-Language, Authorization")
        .build();
  }

  private Response csv(List<BoardLine> lines, LocalDate on) {
    return SheetAnswer.csv(FILE, BoardSheet.COLUMNS, sheet(lines, on)::write);
  }

  private Response xlsx(List<BoardLine> lines, LocalDate on) {
    return SheetAnswer.xlsx(FILE, BoardSheet.COLUMNS, reader(), sheet(lines, on)::write);
  }

  private BoardSheet sheet(List<BoardLine> lines, LocalDate on) {
    return new BoardSheet(lines, on, reader(), disclaimer());
  }

  /** Those named, else those of the region, else all that are here. */
  private Set<String> states(String region, String named) {
    if (named != null && !named.isBlank()) {
      return Arrays.stream(named.split(","))
          .map(String::strip)
          .map(this::code)
          .collect(Collectors.toCollection(TreeSet::new));
    }
    if (region != null && !region.isBlank()) {
      return new TreeSet<>(
          regions
              .find(region)
              .orElseThrow(() -> RefusedException.notFound("No region has the code " + region))
              .states());
    }
    return regions.states().stream()
        .map(StateView::iso3)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String code(String state) {
    return regions
        .state(state)
        .orElseThrow(() -> RefusedException.notFound("No State has the code " + state))
        .iso3();
  }

  private String code(String instrument, String name) {
    return conventions
        .instrument(DutyResource.given(name, instrument))
        .orElseThrow(() -> RefusedException.notFound("No instrument has the code " + instrument))
        .code();
  }

  private static <E extends Enum<E>> E one(Class<E> type, String name, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElseThrow(
            () -> RefusedException.invalid(name, "One of " + List.of(type.getEnumConstants())));
  }

  private LocalDate day(String on) {
    return Days.of("on", on, clock);
  }

  private LanguageTag reader() {
    return Languages.of(request);
  }

  private String disclaimer() {
    return Labels.message("disclaimer", reader(), "");
  }
}
