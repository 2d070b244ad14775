package org.mithaq.conventions.facts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** The first sheet of a workbook, with a header row. */
public final class XlsxSheet {
  private static final long INFLATED_LIMIT = 128L << 20;

  private XlsxSheet() {}

  /** Whether these bytes begin like a workbook. */
  public static boolean looksLike(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /**
   * The rows under the header; a date cell as an ISO date.
   *
   * @throws RefusedException when it is no workbook, inflates beyond measure, or holds a formula
   */
  public static List<SheetRow> read(byte[] bytes, String file) {
    refuseBombs(bytes, file);
    try (ReadableWorkbook book =
            new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false));
        Stream<Row> lines = book.getFirstSheet().openStream()) {
      List<SheetRow> rows = new ArrayList<>();
      List<String> header = new ArrayList<>();
      lines.forEach(
          line -> {
            if (header.isEmpty()) {
              line.forEach(cell -> header.add(value(cell, file).strip()));
            } else {
              Map<String, String> cells = cells(header, line, file);
              if (cells.values().stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new SheetRow(file, line.getRowNum(), cells));
              }
            }
          });
      return List.copyOf(rows);
    } catch (IOException | org.dhatim.fastexcel.reader.ExcelReaderException broken) {
      throw RefusedException.invalid(file, "not readable as a workbook");
    }
  }

  private static Map<String, String> cells(List<String> header, Row line, String file) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      int column = i;
      String value = line.getOptionalCell(column).map(cell -> value(cell, file).strip()).orElse("");
      cells.put(header.get(column), value);
    }
    return cells;
  }

  private static String value(Cell cell, String file) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.FORMULA) {
      throw RefusedException.invalid(
          file + ", cell " + cell.getAddress(), "holds a formula: paste its value instead");
    }
    if (cell.getType() == CellType.NUMBER && isDate(cell)) {
      return cell.asDate().toLocalDate().toString();
    }
    return cell.getText();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    return format != null
        && format.toLowerCase(java.util.Locale.ROOT).matches(".*(yy|d).*m.*|.*m.*(yy|d).*");
  }

  /** A workbook is a zip file: count what it inflates to before anything reads it. */
  private static void refuseBombs(byte[] bytes, String file) {
    long inflated = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
          inflated += read;
          if (inflated > INFLATED_LIMIT) {
            throw new RefusedException(
                new Refusal.TooLarge(file, "the workbook inflates to more than 128 MB"));
          }
        }
      }
    } catch (IOException broken) {
      throw RefusedException.invalid(file, "not readable as a workbook");
    }
  }
}
