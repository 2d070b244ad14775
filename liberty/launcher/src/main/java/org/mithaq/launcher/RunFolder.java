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
 * What is running now: a lock that ends with its holder, one pid file per process, and where each
 * answers.
 */
record RunFolder(Path folder) {
  private static final String LAUNCHER = "launcher";
  private static final String ADDRESS = "address";
  private static final String DATABASE = "database.url";
  private static final String SEARCH = "search.url";

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
    return read(ADDRESS);
  }

  void writeAddress(String address) {
    write(ADDRESS, address);
  }

  /** JDBC URL of the local database while it runs, for a backup. */
  Optional<String> databaseUrl() {
    return read(DATABASE);
  }

  void writeDatabaseUrl(String url) {
    write(DATABASE, url);
  }

  /** Where the local search engine answers, for whoever looks into it or measures beside it. */
  void writeSearchUrl(String url) {
    write(SEARCH, url);
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
    for (String said : List.of(ADDRESS, DATABASE, SEARCH)) {
      try {
        Files.deleteIfExists(folder.resolve(said));
      } catch (IOException e) {
        throw Failure.failed("Cannot clean " + folder, e);
      }
    }
  }

  private Optional<String> read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
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
