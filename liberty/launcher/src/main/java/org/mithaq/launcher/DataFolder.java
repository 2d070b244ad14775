package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.mithaq.database.Unprivileged;

/**
 * Everything an installation keeps, readable by its owner only: {@code database}, {@code search},
 * {@code files}, {@code secrets}, {@code portal}, {@code logs}, {@code cache}, and {@code run}
 * (what is running now).
 */
record DataFolder(Path root) {

  static DataFolder of(Environment environment) {
    return new DataFolder(
        Path.of(environment.value("MITHAQ_DATA", ".mithaq")).toAbsolutePath().normalize());
  }

  /** Makes the folder and its parts where they do not exist. */
  DataFolder create() {
    try {
      Files.createDirectories(root);
      // Servers that run as another user must be able to walk through, not to look around.
      Files.setPosixFilePermissions(
          root,
          PosixFilePermissions.fromString(
              Unprivileged.here().isAnotherUser() ? "rwx--x--x" : "rwx------"));
      for (Path part : new Path[] {database(), files(), logs(), run(), portal(), cache()}) {
        Files.createDirectories(part);
      }
      return this;
    } catch (IOException e) {
      throw Failure.failed("Cannot make the data folder " + root, e);
    }
  }

  boolean isEmpty() {
    if (!Files.exists(root)) {
      return true;
    }
    try (Stream<Path> content = Files.list(root)) {
      return content.findAny().isEmpty();
    } catch (IOException e) {
      throw Failure.failed("Cannot read " + root, e);
    }
  }

  Path database() {
    return root.resolve("database");
  }

  /** PostgreSQL's own data folder. */
  Path cluster() {
    return database().resolve("data");
  }

  Path search() {
    return root.resolve("search");
  }

  Path files() {
    return root.resolve("files");
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path portal() {
    return root.resolve("portal");
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path cache() {
    return root.resolve("cache");
  }

  Path run() {
    return root.resolve("run");
  }

  /** What backups were made, for the portal to show. */
  Path backups() {
    return root.resolve("backups.tsv");
  }

  /**
   * Its presence tells the portal's next start that new versions of packs are accepted; the portal
   * deletes it.
   */
  Path packsAccepted() {
    return root.resolve("accept-packs");
  }
}
