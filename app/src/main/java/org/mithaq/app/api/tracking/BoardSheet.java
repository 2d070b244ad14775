package org.mithaq.app.api.tracking;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mithaq.app.asking.Labels;
import org.mithaq.conventions.ObligationLevel;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.papers.Sheet;
import org.mithaq.tracking.BoardLine;
import org.mithaq.tracking.Boards.Axis;

/** A board as rows, a row a figure, zeros and the unknown too; each row with its denominator. */
record BoardSheet(List<BoardLine> lines, LocalDate on, LanguageTag reader, String disclaimer) {
  static final List<String> COLUMNS =
      List.of(
          "state",
          "instrument",
          "participation",
          "participationAsOf",
          "reservationsRecorded",
          "level",
          "headline",
          "axis",
          "value",
          "label",
          "count",
          "of",
          "on",
          "disclaimer");

  void write(Sheet sheet) throws IOException {
    for (BoardLine line : lines) {
      for (Map.Entry<ObligationLevel, BoardLine.Figures> one : line.figures().entrySet()) {
        BoardLine.Figures figures = one.getValue();
        axis(sheet, line, one.getKey(), Axis.LAW, figures.law(), figures.total());
        axis(sheet, line, one.getKey(), Axis.EVIDENCE, figures.evidence(), figures.total());
        axis(sheet, line, one.getKey(), Axis.PRACTICE, figures.practice(), figures.total());
      }
    }
  }

  private void axis(
      Sheet sheet,
      BoardLine line,
      ObligationLevel level,
      Axis axis,
      Map<? extends Enum<?>, Long> counts,
      long total)
      throws IOException {
    for (Map.Entry<? extends Enum<?>, Long> one : counts.entrySet()) {
      sheet.row(
          List.of(
              line.iso3(),
              line.instrument(),
              line.participation().map(it -> it.status().name()).orElse("UNKNOWN"),
              line.participation().map(it -> it.asOf().iso()).orElse(""),
              String.valueOf(line.reservationsRecorded()),
              level.name(),
              String.valueOf(BoardLine.HEADLINE.contains(level)),
              axis.name(),
              one.getKey().name(),
              label(axis, one.getKey()),
              one.getValue(),
              total,
              on.toString(),
              disclaimer));
    }
  }

  private String label(Axis axis, Enum<?> value) {
    String key = "board." + axis + "." + value.name();
    return Labels.message(key, reader, value.name());
  }
}
