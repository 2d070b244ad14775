package org.mithaq.opendata;

import java.time.Instant;

/**
 * An archive that was made.
 *
 * @param number counts archives, from 1: the version of the data
 * @param madeAt when it was begun
 * @param sha256 of the whole file
 * @param size of the whole file in bytes
 * @param manifest what is in it
 */
public record ArchiveView(
    long number, Instant madeAt, String sha256, long size, ArchiveManifest manifest) {
  /** The name under which it is taken home. */
  public String name() {
    return "mithaq-" + manifest.date() + "-" + number + ".zip";
  }
}
