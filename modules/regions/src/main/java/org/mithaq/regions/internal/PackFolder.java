package org.mithaq.regions.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder that packs are read from: jars, and packs that lie there unpacked. */
record PackFolder(Path folder) {
  /** What may be a pack, in alphabetical order of file names; nothing when there is no folder. */
  List<Path> candidates() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> entry.toString().endsWith(".jar") || Files.isDirectory(entry))
          .sorted()
          .toList();
    }
  }
}
