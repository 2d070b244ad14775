package org.mithaq.app.api.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.tracking.BoardCell;
import org.mithaq.tracking.BoardLine;

/** Boards on the wire: counts with their denominators, no share and no order of merit. */
public final class BoardJson {
  private BoardJson() {}

  /**
   * @param headline levels that the headline counts, each a figure of its own
   */
  public record Board(String on, List<String> headline, List<Line> lines, String disclaimer) {
    static Board of(LocalDate on, List<BoardLine> lines, String disclaimer) {
      return new Board(
          on.toString(),
          BoardLine.HEADLINE.stream().map(Enum::name).toList(),
          lines.stream().map(Line::of).toList(),
          disclaimer);
    }
  }

  public record Line(
      String state,
      String instrument,
      String participation,
      String effective,
      String asOf,
      boolean reservationsRecorded,
      Map<String, Counts> levels) {
    static Line of(BoardLine line) {
      Map<String, Counts> levels = new TreeMap<>();
      line.figures().forEach((level, figures) -> levels.put(level.name(), Counts.of(figures)));
      return new Line(
          line.iso3(),
          line.instrument(),
          line.participation().map(one -> one.status().name()).orElse("UNKNOWN"),
          line.participation().map(ParticipationView::effective).map(d -> d.iso()).orElse(""),
          line.participation().map(ParticipationView::asOf).map(d -> d.iso()).orElse(""),
          line.reservationsRecorded(),
          levels);
    }
  }

  /** Each axis adds up to the total. */
  public record Counts(
      long total, Map<String, Long> law, Map<String, Long> evidence, Map<String, Long> practice) {
    static Counts of(BoardLine.Figures figures) {
      return new Counts(
          figures.total(),
          named(figures.law()),
          named(figures.evidence()),
          named(figures.practice()));
    }

    private static Map<String, Long> named(Map<? extends Enum<?>, Long> counts) {
      Map<String, Long> named = new java.util.LinkedHashMap<>();
      counts.forEach((value, count) -> named.put(value.name(), count));
      return named;
    }
  }

  public record Cell(
      String state,
      String obligation,
      String reference,
      String level,
      String law,
      String evidence,
      String practice,
      String assessment,
      String referenceDate,
      long reviewedMappings) {
    static Cell of(BoardCell cell) {
      return new Cell(
          cell.iso3(),
          cell.obligation(),
          cell.reference(),
          cell.level().name(),
          cell.law().name(),
          cell.evidence().name(),
          cell.practice().name(),
          cell.assessment(),
          cell.referenceDate().map(LocalDate::toString).orElse(""),
          cell.reviewed());
    }
  }
}
