package org.mithaq.bench.speed;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, a row each, beside its reference. */
final class SpeedTable {
  private static final String[] COLUMNS = {
    "provisions", "what", "portal", "reference", "of what", "ratio",
  };

  private final List<String[]> rows = new ArrayList<>();

  /** A figure of the portal beside that of something else in the same run. */
  void add(int provisions, String what, double portal, double reference, String ofWhat) {
    row(provisions, what, figure(portal), figure(reference), ofWhat, figure(portal / reference));
  }

  /** A figure that has no reference. */
  void add(int provisions, String what, double portal) {
    row(provisions, what, figure(portal), "", "", "");
  }

  void write(Path file) throws IOException {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().build(text);
    csv.writeRecord(COLUMNS);
    rows.forEach(csv::writeRecord);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text.toString());
  }

  private void row(int provisions, String... cells) {
    String[] row = new String[COLUMNS.length];
    row[0] = Integer.toString(provisions);
    System.arraycopy(cells, 0, row, 1, cells.length);
    rows.add(row);
    System.out.printf(Locale.ROOT, "%9s  %-52s %10s %10s  %-28s %7s%n", (Object[]) row);
  }

  private static String figure(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.1f", value);
  }
}
