package org.mithaq.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The running server: the postmaster as a direct child, in a session of its own. */
final class PostgresProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long BETWEEN_TRIES_MILLIS = 50;
  private static final int LOG_LINES_SHOWN = 20;

  private final Process process;
  private final Path log;

  private PostgresProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static PostgresProcess start(Cluster cluster, Path log, int port, PostgresTuning tuning) {
    List<String> command = new ArrayList<>(List.of("setsid"));
    command.addAll(
        Unprivileged.here()
            .command(List.of(cluster.program("postgres"), "-D", cluster.data().toString())));
    command.addAll(
        List.of(
            "-p",
            Integer.toString(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories="));
    tuning.settings().forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      process.getOutputStream().close();
      return new PostgresProcess(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start PostgreSQL", e);
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Tries until the server answers, ends, or patience does. */
  void awaitAnswer(Question question) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        question.ask();
        return;
      } catch (SQLException notYet) {
        if (wrongPassword(notYet)) {
          throw new DatabaseFailure(
              "PostgreSQL runs, but refuses the user and password given for its data folder",
              notYet);
        }
        if (System.nanoTime() > deadline) {
          throw new DatabaseFailure("PostgreSQL does not answer:\n" + endOfLog(), notYet);
        }
      }
      if (endedWithin(BETWEEN_TRIES_MILLIS)) {
        throw new DatabaseFailure("PostgreSQL ended while starting:\n" + endOfLog());
      }
    }
  }

  /**
   * PostgreSQL's "fast" shutdown is SIGINT, which Java cannot send; SIGTERM would wait for idle
   * clients for ever.
   */
  void stop() {
    if (!process.isAlive()) {
      return;
    }
    signal("INT");
    if (!endedWithin(PATIENCE.toMillis())) {
      kill();
    }
  }

  /** SIGQUIT: children end at once, nothing is written; the log is replayed at the next start. */
  void kill() {
    signal("QUIT");
    if (!endedWithin(5_000)) {
      process.destroyForcibly();
      CompletableFuture<Process> end = process.onExit();
      end.join();
    }
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean endedWithin(long millis) {
    try {
      return process.waitFor(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseFailure("Interrupted while waiting for PostgreSQL", e);
    }
  }

  private static boolean wrongPassword(SQLException e) {
    return e.getSQLState() != null && e.getSQLState().startsWith("28");
  }

  private String endOfLog() {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
    } catch (IOException e) {
      return "(no log: " + e.getMessage() + ")";
    }
  }

  /** One try at the server. */
  interface Question {
    void ask() throws SQLException;
  }
}
