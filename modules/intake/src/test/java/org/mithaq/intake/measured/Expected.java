package org.mithaq.intake.measured;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A provision as somebody found it in the original's own structure: no text, only where it stands
 * and the hashes of its letters.
 *
 * @param number in its normal form
 * @param heading hash, - where it has none
 * @param start in the extracted text
 * @param end - where only the beginning is certain (divisions that hold others)
 * @param text hash, - for divisions
 */
record Expected(String kind, String number, String heading, int start, String end, String text) {
  /** A file of the shared corpora with what stands in it. */
  record Sample(String name, String format, String language, String file) {
    List<Expected> provisions() {
      return rows(name).stream()
          .map(
              row -> new Expected(row[0], row[1], row[2], Integer.parseInt(row[3]), row[4], row[5]))
          .toList();
    }
  }

  static List<Sample> samples() {
    return rows("index.tsv").stream()
        .map(row -> new Sample(row[0], row[1], row[2], row[3]))
        .toList();
  }

  private static List<String[]> rows(String name) {
    try (InputStream in = Expected.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
