package org.mithaq.opendata;

import java.util.List;

/**
 * What is in an archive; also a file in it, {@code manifest.json}.
 *
 * @param format of this manifest
 * @param date the day it was made, ISO
 * @param recordAsOf when the newest record in it was written, ISO instant; empty without any
 * @param base the portal's address
 * @param laws how many laws are in it
 * @param forbidden laws left out because their licence forbids passing them on
 * @param unlicensed laws left out because nobody said that they may be passed on
 * @param files everything else in the archive
 */
public record ArchiveManifest(
    String format,
    String date,
    String recordAsOf,
    String base,
    long laws,
    long forbidden,
    long unlicensed,
    List<ArchivedFile> files) {
  public static final String FORMAT = "mithaq-archive/1";

  public ArchiveManifest {
    files = List.copyOf(files);
  }

  /**
   * A file in the archive.
   *
   * @param path in the archive
   * @param licence under which it may be passed on
   * @param rows laws, mappings, acts or concepts in it
   */
  public record ArchivedFile(String path, String licence, long rows, long size, String sha256) {}
}
