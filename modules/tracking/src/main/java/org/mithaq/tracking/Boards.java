package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mithaq.conventions.ObligationLevel;

/**
 * Where States stand, as far as it is recorded: facts and links, no score, no ranking. Open to
 * anybody; what a State has not published is shown only to those who see its tracking.
 */
public interface Boards {
  /** One State towards every instrument with obligations, in the catalogue's order. */
  List<BoardLine> ofState(String iso3, LocalDate on);

  /** States towards one instrument, by code. */
  List<BoardLine> ofInstrument(String instrument, Set<String> states, LocalDate on);

  /** States towards one obligation, by code. */
  List<BoardCell> ofObligation(String path, Set<String> states, LocalDate on);

  /** States towards every obligation of one article, {@code UNTOC/5}: by code, then as numbered. */
  List<BoardCell> ofArticle(String path, Set<String> states, LocalDate on);

  /** The obligations that a figure counts: exactly as many. */
  List<BoardCell> rows(Figure figure);

  /** Which of the three. */
  enum Axis {
    LAW,
    EVIDENCE,
    PRACTICE
  }

  /**
   * A figure of a line.
   *
   * @param value name of the class that is counted; empty for all of the level
   */
  record Figure(
      String iso3,
      String instrument,
      ObligationLevel level,
      Axis axis,
      String value,
      LocalDate on) {
    boolean counts(BoardCell cell) {
      String is =
          switch (axis) {
            case LAW -> cell.law().name();
            case EVIDENCE -> cell.evidence().name();
            case PRACTICE -> cell.practice().name();
          };
      return cell.level() == level && (value.isEmpty() || value.equals(is));
    }

    /** Those of the State's cells that the figure counts. */
    public List<BoardCell> of(List<BoardCell> cells) {
      return cells.stream().filter(this::counts).toList();
    }
  }
}
