package org.mithaq.papers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** The visible sheets of a workbook, read row by row. */
final class XlsxTables {
  private static final String UNREADABLE = "not readable as an Excel workbook (.xlsx)";

  private XlsxTables() {}

  /** Whether these bytes begin like a workbook, or like what Excel wrote before 2007. */
  static boolean looksLike(byte[] bytes) {
    return ReadableWorkbook.isOOXMLZipHeader(bytes) || ReadableWorkbook.isOLE2Header(bytes);
  }

  static List<Table> read(byte[] bytes, String file) {
    if (ReadableWorkbook.isOLE2Header(bytes)) {
      throw RefusedException.invalid(
          file, "an old Excel file, or one with a password: save it as .xlsx without one");
    }
    refuseBombs(bytes, file);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
      List<Table> tables = new ArrayList<>();
      for (Sheet sheet : book.getSheets().toList()) {
        if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
          tables.add(table(sheet));
        }
      }
      return tables;
    } catch (RefusedException refused) {
      throw refused;
    } catch (IOException | ExcelReaderException broken) {
      throw RefusedException.invalid(file, UNREADABLE);
    } catch (RuntimeException broken) {
      // The reader answers crooked files with whatever it stumbled over.
      throw RefusedException.invalid(file, UNREADABLE);
    }
  }

  private static Table table(Sheet sheet) throws IOException {
    TableBuilder table = new TableBuilder(sheet.getName());
    try (Stream<Row> rows = sheet.openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
          String column = table.column(i);
          cells.add(
              XlsxCell.text(
                  row.getCell(i), reason -> table.wrong(row.getRowNum(), column, reason)));
        }
        table.row(row.getRowNum(), cells);
      }
    }
    return table.table();
  }

  /** A workbook is a zip file: count what it unpacks to before anything reads it. */
  private static void refuseBombs(byte[] bytes, String file) {
    long unpacked = 0;
    byte[] buffer = new byte[1 << 16];
    // By its central directory, which is what the reader goes by too.
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
            unpacked += read;
            if (unpacked > TableLimits.UNPACKED_BYTES) {
              throw tooLarge(file);
            }
          }
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw RefusedException.invalid(file, UNREADABLE);
    }
  }

  private static RefusedException tooLarge(String file) {
    return new RefusedException(
        new Refusal.TooLarge(
            file,
            "the workbook unpacks to more than " + (TableLimits.UNPACKED_BYTES >> 20) + " MB"));
  }
}
