package org.mithaq.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** A data folder of PostgreSQL and the binaries that read it. */
record Cluster(Path binaries, Path data) {

  boolean exists() {
    return Files.exists(data.resolve("PG_VERSION"));
  }

  String program(String name) {
    return binaries.resolve("bin").resolve(name).toString();
  }

  /**
   * Makes the folder beside its place and moves it there whole, so that an interrupted start leaves
   * nothing half made.
   */
  void create(String user, String password) {
    Path draft = data.resolveSibling(data.getFileName() + ".new");
    Path passwordFile = data.resolveSibling(data.getFileName() + ".password");
    try {
      Folders.delete(draft);
      Folders.createPrivate(draft);
      Files.deleteIfExists(passwordFile);
      Files.createFile(
          passwordFile,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(passwordFile, password);
      Unprivileged.here().own(draft);
      Unprivileged.here().own(passwordFile);
      initialise(draft, user, passwordFile);
      Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the data folder " + data, e);
    } finally {
      passwordFile.toFile().delete();
    }
  }

  private void initialise(Path draft, String user, Path passwordFile) throws IOException {
    List<String> command =
        List.of(
            program("initdb"),
            "--pgdata=" + draft,
            "--username=" + user,
            "--pwfile=" + passwordFile,
            "--auth=scram-sha-256",
            "--encoding=UTF8",
            "--locale=C",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--no-instructions",
            "--data-checksums");
    Process process =
        new ProcessBuilder(Unprivileged.here().command(command)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new DatabaseFailure("initdb failed:\n" + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseFailure("Interrupted while initdb ran", e);
    }
  }
}
