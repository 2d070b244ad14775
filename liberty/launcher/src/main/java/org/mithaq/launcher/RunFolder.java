package org.mithaq.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * What is running now: a lock that ends with its holder, one pid file per process, and the portal's
 * address.
 */
record RunFolder(Path folder) {
  private static final String LAUNCHER = "launcher";

  /** In the order in which they are stopped: nobody loses what they lean on. */
  private static final List<String> SERVERS = List.of("portal", "search", "database");

  /** Takes the data folder for this JVM until it ends; empty where another process has it. */
  Optional<FileLock> take() {
    try {
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      if (lock.isEmpty()) {
        channel.close();
      }
      return lock;
    } catch (OverlappingFileLockException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw Failure.failed("Cannot lock " + folder, e);
    }
  }

  PidFile launcher() {
    return pidFile(LAUNCHER);
  }

  PidFile pidFile(String name) {
    return new PidFile(folder.resolve(name + ".pid"));
  }

  /** Where the portal answers, once it does. */
  Optional<String> address() {
    Path file = folder.resolve("address");
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void writeAddress(String address) {
    write("address", address);
  }

  /** JDBC URL of the local database while it runs, for a backup. */
  Optional<String> databaseUrl() {
    Path file = folder.resolve("database.url");
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  void writeDatabaseUrl(String url) {
    write("database.url", url);
  }

  /**
   * Stops, in order, what a killed launcher left behind; returns the names of what was still
   * running.
   */
  List<String> stopLeftovers() {
    List<String> found =
        SERVERS.stream().filter(name -> pidFile(name).process().isPresent()).toList();
    for (String name : found) {
      pidFile(name).process().ifPresent(process -> Stopping.process(name, process));
    }
    forget();
    return found;
  }

  /** Removes what says that something runs. */
  void forget() {
    SERVERS.forEach(name -> pidFile(name).delete());
    launcher().delete();
    try {
      Files.deleteIfExists(folder.resolve("address"));
      Files.deleteIfExists(folder.resolve("database.url"));
    } catch (IOException e) {
      throw Failure.failed("Cannot clean " + folder, e);
    }
  }

  private void write(String name, String value) {
    try {
      Files.writeString(folder.resolve(name), value + "\n");
    } catch (IOException e) {
      throw Failure.failed("Cannot write into " + folder, e);
    }
  }
}
