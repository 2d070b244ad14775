package org.mithaq.legislation.sheets;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawSheetPart;
import org.mithaq.legislation.SheetImport;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.CellReader;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableRow;

/**
 * The rows of a file, each understood by itself.
 *
 * @param unread names of sheets that are of no kind
 */
public record LawSheetFile(
    List<LawRow> laws, List<ProvisionRow> provisions, List<PartRow> parts, Set<String> unread) {

  /**
   * Reads the sheets of one kind, or of a workbook by their names.
   *
   * @param kind see {@link SheetImport}
   * @param problems takes what is wrong
   */
  public static LawSheetFile read(
      List<Table> tables, String kind, List<LawSheetPart> parts, Consumer<CellProblem> problems) {
    LawSheetFile file =
        new LawSheetFile(
            new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
    if (kind.equals(SheetImport.WORKBOOK)) {
      tables.forEach(table -> file.take(table, table.name().strip(), parts, problems));
    } else {
      Table table =
          tables.stream()
              .filter(one -> one.name().strip().equals(kind))
              .findFirst()
              .orElseGet(() -> only(tables, kind));
      file.take(table.named(kind), kind, parts, problems);
    }
    return file;
  }

  public int rows() {
    return laws.size() + provisions.size() + parts.size();
  }

  private static Table only(List<Table> tables, String kind) {
    if (tables.size() != 1) {
      throw RefusedException.invalid(
          "file",
          "the workbook has no sheet "
              + kind
              + ", only "
              + String.join(", ", tables.stream().map(Table::name).toList()));
    }
    return tables.get(0);
  }

  private void take(
      Table raw, String kind, List<LawSheetPart> parts, Consumer<CellProblem> problems) {
    Optional<LawSheetPart> part = parts.stream().filter(one -> one.kind().equals(kind)).findFirst();
    if (kind.equals(SheetImport.LAWS)) {
      rows(raw, LawColumns.laws(), List.of(), problems)
          .forEach(row -> laws.add(LawRow.read(new CellReader(row, problems))));
    } else if (kind.equals(SheetImport.PROVISIONS)) {
      rows(raw, LawColumns.provisions(), List.of("language"), problems)
          .forEach(row -> provision(new CellReader(row, problems)));
    } else if (part.isPresent()) {
      List<SheetColumn> columns =
          Stream.concat(LawColumns.place().stream(), part.get().columns("").stream()).toList();
      rows(raw, columns, List.copyOf(part.get().required()), problems)
          .forEach(row -> part(new CellReader(row, problems), part.get()));
    } else {
      unread.add(kind);
    }
  }

  /** None where the header is wrong: then every cell below it would be. */
  private static List<TableRow> rows(
      Table raw, List<SheetColumn> columns, List<String> required, Consumer<CellProblem> problems) {
    List<SheetColumn> known =
        Stream.concat(columns.stream(), Stream.of(LawColumns.problems())).toList();
    Table table = raw.withoutLabels(known);
    List<CellProblem> header = table.headerProblems(required, known);
    header.forEach(problems);
    table.problems().forEach(problems);
    return header.isEmpty() ? table.rows() : List.of();
  }

  private void provision(CellReader cells) {
    if (!ProvisionRow.continues(cells)) {
      provisions.add(ProvisionRow.read(cells));
      return;
    }
    if (provisions.isEmpty()) {
      cells.wrong("kind", "continues a row above, and there is none");
      return;
    }
    provisions.get(provisions.size() - 1).rest().append(cells.text("text"));
  }

  private void part(CellReader cells, LawSheetPart part) {
    parts.add(new PartRow(LawRef.read(cells), part, part.read(cells), cells.row()));
  }
}
