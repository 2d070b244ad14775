package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps the logs that a server appends to by itself from growing for ever. */
final class Logs {
  private static final long LARGE = 20L * 1024 * 1024;

  private Logs() {}

  /** Puts a large log aside as {@code <name>.1}; to be called while nobody writes it. */
  static Path rotated(Path log) {
    try {
      if (Files.exists(log) && Files.size(log) > LARGE) {
        Files.move(
            log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
      }
      return log;
    } catch (IOException e) {
      throw Failure.failed("Cannot rotate " + log, e);
    }
  }
}
