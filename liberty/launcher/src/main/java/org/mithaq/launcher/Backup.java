package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes one installation into one archive: database, then file store (files are only ever added,
 * so that the copy holds at least what the database names), then secrets. The search index is not
 * in it: it is built from the database.
 */
final class Backup {
  static final String MANIFEST = "mithaq-backup.properties";

  private final Installation installation;
  private final Console console;

  Backup(Installation installation, Console console) {
    this.installation = installation;
    this.console = console;
  }

  /**
   * @param archive where the archive appears, whole or not at all
   * @param runningDatabase JDBC URL of the local database if it runs; otherwise nothing may run
   *     meanwhile
   */
  void write(Path archive, Optional<String> runningDatabase, Instant now) {
    try {
      Path draft =
          Files.createTempFile(
              archive.toAbsolutePath().getParent(),
              "." + archive.getFileName(),
              ".part",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        fill(draft, runningDatabase, now);
        Files.move(draft, archive, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw Failure.failed("The backup failed: " + e.getMessage(), e);
    }
  }

  private void fill(Path draft, Optional<String> runningDatabase, Instant now) throws IOException {
    DataFolder data = installation.data();
    try (ArchiveWriter archive = new ArchiveWriter(draft, data.root())) {
      archive.text(
          MANIFEST,
          "format=1\ncreated=" + now + "\ndatabase=" + installation.hasOwnDatabase() + "\n");
      if (installation.hasOwnDatabase()) {
        console.say("Copying the database");
        if (runningDatabase.isPresent()) {
          new RunningCluster(
                  runningDatabase.get(),
                  installation.localUser(),
                  installation.secrets().databasePassword())
              .copy(data.cluster(), archive);
        } else {
          archive.folder(data.cluster(), path -> !path.endsWith("postmaster.pid"));
        }
      }
      for (Path part : List.of(data.files(), data.secrets())) {
        if (Files.isDirectory(part)) {
          console.say("Copying " + data.root().relativize(part));
          archive.folder(part, path -> true);
        }
      }
    }
  }
}
