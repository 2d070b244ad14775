package org.mithaq.app.api.concordance;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.app.asking.coverage.CoverageBoard;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.papers.Sheet;

/**
 * The board as rows, a row a cell, where nobody has looked too. Day, source and disclaimer stand in
 * every row, so that they go along when rows are cut out.
 */
final class CoverageSheet {
  static final List<String> COLUMNS =
      List.of(
          "state",
          "iso3",
          "place",
          "heading",
          "shownAs",
          "reviewed",
          "proposed",
          "recheck",
          "noProvision",
          "notInForce",
          "validityUnknown",
          "reviewedOn",
          "lookedAt",
          "on",
          "taken",
          "source",
          "disclaimer");

  private final CoverageBoard board;
  private final LocalDate taken;
  private final String disclaimer;

  CoverageSheet(CoverageBoard board, LocalDate taken, String disclaimer) {
    this.board = board;
    this.taken = taken;
    this.disclaimer = disclaimer;
  }

  void write(Sheet sheet) throws IOException {
    for (CoverageBoard.Line line : board.lines()) {
      for (int at = 0; at < line.cells().size(); at++) {
        sheet.row(row(line, board.places().get(at), line.cells().get(at)));
      }
    }
  }

  private List<Object> row(CoverageBoard.Line line, CoverageBoard.Place place, CoverageCell cell) {
    return List.of(
        line.name(),
        line.iso3(),
        place.path(),
        place.heading().value(),
        CoverageJson.shownAs(cell),
        cell.count(CoverageKind.REVIEWED),
        cell.count(CoverageKind.PROPOSED),
        cell.count(CoverageKind.RECHECK),
        cell.count(CoverageKind.NO_PROVISION),
        cell.count(CoverageKind.NOT_IN_FORCE),
        cell.count(CoverageKind.VALIDITY_UNKNOWN),
        cell.reviewedOn().iso(),
        cell.lookedAt().iso(),
        board.on().toString(),
        taken.toString(),
        "Mithaq " + board.address(),
        disclaimer);
  }
}
