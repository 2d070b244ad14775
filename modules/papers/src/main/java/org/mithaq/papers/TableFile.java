package org.mithaq.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * A file of tables: CSV in any usual separator and encoding, several of them in a zip file, or an
 * Excel workbook.
 */
public final class TableFile {
  private TableFile() {}

  /**
   * Reads the one table of a file.
   *
   * @param place what a refusal is about: the field that the file came in
   * @throws RefusedException as {@link #read}, and when there are more tables than one
   */
  public static Table one(InputStream in, String place) throws IOException {
    List<Table> tables = read(in, place, "");
    if (tables.size() != 1) {
      throw RefusedException.invalid(place, "One sheet is expected, not " + tables.size() + ".");
    }
    return tables.get(0);
  }

  /**
   * Reads all visible sheets; a CSV file is one, of the file's name.
   *
   * @param encoding of a CSV file where it is not Unicode; empty to recognise it
   * @throws RefusedException when the file cannot be read as a whole: no table, other letters, too
   *     large; cells that cannot be read are problems of their table
   */
  public static List<Table> read(InputStream in, String file, String encoding) throws IOException {
    byte[] bytes = in.readNBytes(TableLimits.FILE_BYTES + 1);
    if (bytes.length > TableLimits.FILE_BYTES) {
      throw new RefusedException(
          new Refusal.TooLarge(
              file, "larger than " + (TableLimits.FILE_BYTES >> 20) + " MB; split it"));
    }
    if (ZippedTables.looksLike(bytes)) {
      return ZippedTables.read(bytes, file, encoding);
    }
    if (XlsxTables.looksLike(bytes)) {
      return XlsxTables.read(bytes, file);
    }
    return List.of(CsvTable.read(Encoding.text(bytes, file, encoding), file));
  }
}
