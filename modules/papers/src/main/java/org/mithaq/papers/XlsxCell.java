package org.mithaq.papers;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * What a cell of a workbook says. A date comes as ISO writes it; one whose format shows no day is a
 * month, which is what Excel makes of {@code 1998-04} behind the writer's back.
 */
final class XlsxCell {
  private XlsxCell() {}

  /**
   * @param wrong takes why the cell cannot be read
   */
  static String text(Cell cell, Consumer<String> wrong) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    return switch (cell.getType()) {
      case FORMULA -> {
        wrong.accept("holds a formula: paste its value instead");
        yield "";
      }
      case ERROR -> {
        wrong.accept("holds an error of the spreadsheet: " + cell.getRawValue());
        yield "";
      }
      case NUMBER -> isDate(cell) ? date(cell, wrong) : number(cell);
      case BOOLEAN -> cell.asBoolean() ? "true" : "false";
      default -> cell.getText();
    };
  }

  private static String number(Cell cell) {
    var number = cell.asNumber();
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String date(Cell cell, Consumer<String> wrong) {
    LocalDateTime date = cell.asDate();
    if (!date.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      wrong.accept("holds a time of day beside the date: " + date);
      return "";
    }
    String day = date.toLocalDate().toString();
    return pattern(cell).contains("d") ? day : day.substring(0, 7);
  }

  private static boolean isDate(Cell cell) {
    String pattern = pattern(cell);
    return pattern.contains("y") || pattern.contains("d") && pattern.contains("m");
  }

  /** The format's letters, without what it quotes, colours and conditions. */
  private static String pattern(Cell cell) {
    String format = cell.getDataFormatString();
    if (format == null) {
      return "";
    }
    return format
        .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.", "")
        .replaceAll("(?i)general", "")
        .toLowerCase(Locale.ROOT);
  }
}
