package org.mithaq.directory.internal;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.directory.AuthorityFunction;
import org.mithaq.directory.Stated;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.SheetWords;

/** The columns of the sheet of authorities; the same stand in a pack's file. */
final class AuthorityColumns {
  private static final SheetWords WORDS = new SheetWords(AuthorityColumns.class);

  /** What a report adds to a sheet that is sent back; nobody reads it. */
  static final SheetColumn PROBLEMS = WORDS.column("problems");

  static final List<String> REQUIRED = List.of("reference", "iso3", "functions", "source");

  private static final List<SheetColumn> ALL =
      Stream.of(
              "reference",
              "iso3",
              "name_*",
              "functions",
              "instruments",
              "central",
              "territorialUnit",
              "languages",
              "channels",
              "urgentProcedure",
              "address",
              "phones",
              "emails",
              "hours",
              "electronic",
              "encryption",
              "contactsFor",
              "notifiedOn",
              "until",
              "verifiedOn",
              "verifiedBy",
              "source")
          .map(WORDS::column)
          .map(AuthorityColumns::withChoices)
          .toList();

  private AuthorityColumns() {}

  static List<SheetColumn> all() {
    return ALL;
  }

  /** Those that a file may have. */
  static List<SheetColumn> known() {
    return Stream.concat(ALL.stream(), Stream.of(PROBLEMS)).toList();
  }

  private static SheetColumn withChoices(SheetColumn column) {
    return switch (column.name()) {
      case "central", "electronic" -> column.with(names(Stated.values()));
      case "contactsFor" -> column.with(names(ReadingRow.CIRCLES));
      // Several may stand in the cell: the list helps with the first.
      case "functions" -> column.with(names(AuthorityFunction.values()));
      default -> column;
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
