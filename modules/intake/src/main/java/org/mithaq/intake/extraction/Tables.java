package org.mithaq.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.intake.extraction.Paragraph.Kind;

/**
 * Tables as text: a row is a line, its cells parted by bars, as imports of Akoma Ntoso have it.
 * Tables that only lay out a page (one cell in a row, tables in tables, long cells) are no tables.
 */
final class Tables {
  private static final int LONG_CELL = 1500;

  private final List<Paragraph> out;
  private final List<List<List<Paragraph>>> rows = new ArrayList<>();

  Tables(List<Paragraph> out) {
    this.out = out;
  }

  void start(String element) {
    if (element.equals("tr")) {
      rows.add(new ArrayList<>());
    } else if (!element.equals("table") && !rows.isEmpty()) {
      rows.get(rows.size() - 1).add(new ArrayList<>());
    }
  }

  void end(String element) {
    if (element.equals("tr") && !rows.isEmpty()) {
      row(rows.remove(rows.size() - 1));
    }
  }

  void add(Paragraph paragraph) {
    List<List<Paragraph>> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
    if (row.isEmpty()) {
      out.add(paragraph);
    } else {
      row.get(row.size() - 1).add(paragraph);
    }
  }

  private void row(List<List<Paragraph>> cells) {
    List<List<Paragraph>> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
    boolean layout =
        filled.size() < 2
            || cells.stream().flatMap(List::stream).anyMatch(p -> p.kind() == Kind.ROW)
            || filled.stream().anyMatch(cell -> text(cell).length() > LONG_CELL);
    if (layout) {
      filled.forEach(cell -> cell.forEach(this::add));
    } else {
      add(
          new Paragraph(
              Kind.ROW,
              cells.stream().map(Tables::text).collect(Collectors.joining(" | ")).strip(),
              1,
              false));
    }
  }

  private static String text(List<Paragraph> cell) {
    return cell.stream().map(Paragraph::text).collect(Collectors.joining(" "));
  }
}
