package org.mithaq.conventions.application;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.conventions.facts.StatusRowReader;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.SheetWords;

/** The columns of the sheet of status actions. */
final class StatusColumns {
  private static final SheetWords WORDS = new SheetWords(StatusColumns.class);

  /** What a report adds to a sheet that is sent back; nobody reads it. */
  static final SheetColumn PROBLEMS = WORDS.column("problems");

  private static final List<SheetColumn> ALL =
      Stream.of(
              "instrument",
              "iso3",
              "kind",
              "date",
              "effectDate",
              "asOf",
              "notification",
              "note",
              "source")
          .map(WORDS::column)
          .map(column -> column.name().equals("kind") ? column.with(kinds()) : column)
          .toList();

  private StatusColumns() {}

  static List<SheetColumn> all() {
    return ALL;
  }

  private static List<String> kinds() {
    return Stream.concat(
            Stream.of(StatusActionKind.values()).map(Enum::name),
            Stream.of(StatusRowReader.NONE_RECORDED, StatusRowReader.UNKNOWN))
        .toList();
  }
}
