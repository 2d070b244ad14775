package org.mithaq.app.api.tracking;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.papers.Sheet;

/** States and obligations as rows, what is not assessed or not known too. */
record CellSheet(List<BoardJson.Cell> cells, LocalDate on, String disclaimer) {
  static final List<String> COLUMNS =
      List.of(
          "state",
          "obligation",
          "reference",
          "level",
          "law",
          "evidence",
          "practice",
          "assessment",
          "referenceDate",
          "reviewedMappings",
          "on",
          "disclaimer");

  void write(Sheet sheet) throws IOException {
    for (BoardJson.Cell one : cells) {
      sheet.row(
          List.of(
              one.state(),
              one.obligation(),
              one.reference(),
              one.level(),
              one.law(),
              one.evidence(),
              one.practice(),
              one.assessment(),
              one.referenceDate(),
              one.reviewedMappings(),
              on.toString(),
              disclaimer));
    }
  }
}
