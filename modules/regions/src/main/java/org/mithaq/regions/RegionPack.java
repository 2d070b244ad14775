package org.mithaq.regions;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** An opened pack, to be read by the contexts. */
public interface RegionPack {
  /** The region's code. */
  String code();

  /** Version as {@code region.yaml} says. */
  String version();

  /** SHA-256 over the paths and bytes of all files below META-INF/mithaq/, in lower-case hex. */
  String sha256();

  /**
   * A file of the pack.
   *
   * @param path below META-INF/mithaq/, such as {@code participation.csv}
   */
  Optional<InputStream> file(String path) throws IOException;

  /** Paths of all files in a folder of the pack, in alphabetical order. */
  List<String> files(String folder) throws IOException;
}
