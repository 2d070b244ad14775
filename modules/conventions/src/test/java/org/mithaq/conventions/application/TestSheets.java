package org.mithaq.conventions.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.mithaq.conventions.facts.CsvSheet;
import org.mithaq.conventions.facts.SheetRow;

/** Tables that tests compare with. */
final class TestSheets {
  private TestSheets() {}

  static List<SheetRow> read(String resource) {
    try (InputStream in = TestSheets.class.getResourceAsStream(resource)) {
      return CsvSheet.read(in.readAllBytes(), resource);
    } catch (IOException ofATestsOwnFile) {
      throw new UncheckedIOException(ofATestsOwnFile);
    }
  }
}
