package org.mithaq.app.api.sheets;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.CellPlace;
import org.mithaq.papers.SheetBook;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableRow;

/**
 * The sheets that were sent, with what is wrong in a column of its own, to be put right in place
 * and sent again: nobody reads that column.
 */
final class CorrectedSheets {
  /** Known to every reader of sheets. */
  private static final String PROBLEMS = "problems";

  private final SheetKinds kinds;
  private final Map<String, Map<Integer, List<String>>> wrong = new HashMap<>();

  CorrectedSheets(SheetKinds kinds, List<JobReportLine> lines) {
    this.kinds = kinds;
    for (JobReportLine line : lines) {
      Optional<CellPlace> place = CellPlace.parse(line.place());
      if (line.severity() != Severity.NOTE && place.isPresent()) {
        String column = place.get().column();
        wrong
            .computeIfAbsent(place.get().sheet(), sheet -> new TreeMap<>())
            .computeIfAbsent(place.get().row(), row -> new ArrayList<>())
            .add(column.isEmpty() ? line.problem() : column + ": " + line.problem());
      }
    }
  }

  void write(List<Table> tables, SheetBook book) throws IOException {
    for (Table raw : tables) {
      List<SheetColumn> known = known(raw.name());
      Table table = raw.withoutLabels(known);
      List<String> names =
          table.columns().stream().filter(column -> !column.equals(PROBLEMS)).toList();
      List<SheetColumn> columns = new ArrayList<>();
      names.forEach(name -> columns.add(column(name, known)));
      columns.add(column(PROBLEMS, known));
      book.begin(table.name(), columns);
      Map<Integer, List<String>> ofSheet = said(table.name(), tables.size() == 1);
      for (TableRow row : table.rows()) {
        List<Object> cells = new ArrayList<>();
        names.forEach(name -> cells.add(row.cell(name)));
        cells.add(String.join("\n", ofSheet.getOrDefault(row.number(), List.of())));
        book.row(cells);
      }
    }
  }

  /** A file of one sheet may have been told of by another name. */
  private Map<Integer, List<String>> said(String sheet, boolean only) {
    Map<Integer, List<String>> said = wrong.getOrDefault(sheet, Map.of());
    return said.isEmpty() && only && wrong.size() == 1 ? wrong.values().iterator().next() : said;
  }

  private List<SheetColumn> known(String sheet) {
    try {
      return kinds.columns(sheet, "");
    } catch (RefusedException ofNoKind) {
      return List.of();
    }
  }

  private static SheetColumn column(String name, List<SheetColumn> known) {
    return known.stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseGet(() -> new SheetColumn(name, Texts.of("en", name), List.of()));
  }
}
