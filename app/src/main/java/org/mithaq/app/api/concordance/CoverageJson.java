package org.mithaq.app.api.concordance;

import java.time.LocalDate;
import java.util.List;
import org.mithaq.app.asking.coverage.CoverageBoard;
import org.mithaq.app.asking.coverage.Figures;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;

/**
 * The board on the wire.
 *
 * @param taken the day on which it was read
 * @param source where it stands
 * @param disclaimer on names and boundaries, in the reader's language
 */
public record CoverageJson(
    String region,
    String instrument,
    String on,
    String taken,
    String source,
    String disclaimer,
    List<PlaceJson> places,
    List<StateJson> states) {
  static CoverageJson of(CoverageBoard board, LocalDate taken, String disclaimer) {
    return new CoverageJson(
        board.region().code(),
        board.instrument(),
        board.on().toString(),
        taken.toString(),
        board.address(),
        disclaimer,
        board.places().stream().map(PlaceJson::of).toList(),
        board.lines().stream().map(line -> StateJson.of(line, board.on())).toList());
  }

  /** An instrument or article. */
  public record PlaceJson(String path, String number, String heading, String language) {
    static PlaceJson of(CoverageBoard.Place place) {
      return new PlaceJson(
          place.path(), place.number(), place.heading().value(), place.heading().language().code());
    }
  }

  /** A State with its total and a cell for each place where anybody has looked. */
  public record StateJson(
      String iso3, String name, CellJson total, List<CellJson> cells, long nobodyLooked) {
    static StateJson of(CoverageBoard.Line line, LocalDate on) {
      return new StateJson(
          line.iso3(),
          line.name(),
          CellJson.of(line.total(), on),
          line.cells().stream()
              .filter(cell -> !cell.counts().isEmpty())
              .map(cell -> CellJson.of(cell, on))
              .toList(),
          line.untouched());
    }
  }

  /** A cell; what is not there nobody has looked at. */
  public record CellJson(
      String path, String shownAs, List<FigureJson> figures, String reviewedOn, String lookedAt) {
    static CellJson of(CoverageCell cell, LocalDate on) {
      return new CellJson(
          cell.path(),
          CoverageJson.shownAs(cell),
          cell.counts().entrySet().stream()
              .map(
                  one ->
                      new FigureJson(
                          one.getKey().name(),
                          one.getValue(),
                          Figures.address(cell, one.getKey(), on)))
              .toList(),
          cell.reviewedOn().iso(),
          cell.lookedAt().iso());
    }
  }

  /** A figure and where its rows stand. */
  public record FigureJson(String kind, long count, String rows) {}

  /** What a cell is shown as. */
  static String shownAs(CoverageCell cell) {
    return cell.kind().map(CoverageKind::name).orElse("NOBODY_LOOKED");
  }
}
