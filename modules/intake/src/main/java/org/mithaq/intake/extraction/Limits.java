package org.mithaq.intake.extraction;

import java.time.Duration;

/**
 * How much a file may ask of the house.
 *
 * @param bytes of the file
 * @param unpackedBytes of all entries of a DOCX or ODT together
 * @param entries of a DOCX or ODT
 * @param depth of elements in each other
 * @param characters of text
 * @param pages of a PDF
 * @param time for reading
 */
public record Limits(
    long bytes,
    long unpackedBytes,
    int entries,
    int depth,
    int characters,
    int pages,
    Duration time) {
  /** A whole code with its pictures is far below. */
  public static final Limits USUAL =
      new Limits(64L << 20, 512L << 20, 5_000, 200, 12_000_000, 5_000, Duration.ofSeconds(75));
}
