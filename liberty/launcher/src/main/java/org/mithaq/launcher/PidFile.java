package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The pid of a started process, with the boot and the tick in which it started: a pid alone may
 * meanwhile belong to somebody else. Read from {@code /proc}, because Java's own start instant
 * moves when the clock is set.
 */
record PidFile(Path file) {
  private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  /**
   * In {@code /proc/<pid>/stat}, counted from the field after the command's name (proc(5): field
   * 22).
   */
  private static final int START_TICK = 19;

  void write(ProcessHandle process) {
    try {
      Files.writeString(file, process.pid() + "\n" + birth(process.pid()).orElse("gone") + "\n");
    } catch (IOException e) {
      throw Failure.failed("Cannot write " + file, e);
    }
  }

  /** The process that was written here, if it still runs. */
  Optional<ProcessHandle> process() {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 2) {
        return Optional.empty();
      }
      long pid = Long.parseLong(lines.get(0).strip());
      boolean same = birth(pid).filter(lines.get(1)::equals).isPresent();
      return same ? ProcessHandle.of(pid).filter(ProcessHandle::isAlive) : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw Failure.failed("Cannot delete " + file, e);
    }
  }

  private static Optional<String> birth(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Optional.of(Files.readString(BOOT).strip() + " " + afterName[START_TICK]);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
