package org.mithaq.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** CSV files zipped together: what a workbook is to Excel, each file a sheet of its name. */
final class ZippedTables {
  private static final String ENDING = ".csv";

  private ZippedTables() {}

  /** Whether a zip file holds CSV at its top rather than the parts of a workbook. */
  static boolean looksLike(byte[] bytes) {
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      return zip.getEntry("[Content_Types].xml") == null
          && Collections.list(zip.getEntries()).stream().anyMatch(ZippedTables::csv);
    } catch (IOException | IllegalArgumentException noZip) {
      return false;
    }
  }

  static List<Table> read(byte[] bytes, String file, String encoding) {
    List<Table> tables = new ArrayList<>();
    long unpacked = 0;
    try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (!csv(entry)) {
          continue;
        }
        try (InputStream content = zip.getInputStream(entry)) {
          byte[] text = content.readNBytes(TableLimits.FILE_BYTES + 1);
          unpacked += text.length;
          if (text.length > TableLimits.FILE_BYTES || unpacked > TableLimits.UNPACKED_BYTES) {
            throw new RefusedException(
                new Refusal.TooLarge(
                    file,
                    entry.getName()
                        + " is larger than "
                        + (TableLimits.FILE_BYTES >> 20)
                        + " MB; split it"));
          }
          String name = entry.getName().substring(0, entry.getName().length() - ENDING.length());
          tables.add(CsvTable.read(Encoding.text(text, entry.getName(), encoding), name));
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw RefusedException.invalid(file, "not readable as a zip file");
    }
    return tables;
  }

  private static boolean csv(ZipArchiveEntry entry) {
    return entry.getName().endsWith(ENDING) && entry.getName().indexOf('/') < 0;
  }
}
