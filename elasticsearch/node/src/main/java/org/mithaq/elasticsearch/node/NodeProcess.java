package org.mithaq.elasticsearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mithaq.database.Unprivileged;

/**
 * The running server: a small starter and, as its child, the server itself, in a session of their
 * own.
 */
final class NodeProcess {
  private static final Duration PATIENCE_WITH_STOP = Duration.ofSeconds(30);
  private static final int LOG_LINES_SHOWN = 25;

  private final Process process;
  private final WorkFolder folder;

  private NodeProcess(Process process, WorkFolder folder) {
    this.process = process;
    this.folder = folder;
  }

  static NodeProcess start(WorkFolder folder, NodeSettings settings) {
    List<String> command = new ArrayList<>(List.of("setsid"));
    command.addAll(
        Unprivileged.here()
            .command(List.of(folder.home().resolve("bin/elasticsearch").toString())));
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("MITHAQ_") || name.startsWith("JAVA_"));
    environment.put("ES_JAVA_HOME", settings.javaHome().toString());
    environment.put("ES_TMPDIR", folder.temporary().toString());
    environment.put("ES_PATH_CONF", folder.config().toString());
    environment.put("ES_JAVA_OPTS", "-Xms%1$dm -Xmx%1$dm".formatted(settings.heapMegabytes()));
    builder.directory(folder.temporary().toFile());
    builder.redirectErrorStream(true);
    builder.redirectOutput(said(folder).toFile());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return new NodeProcess(process, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start Elasticsearch", e);
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  boolean endsWithin(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NodeFailure("Interrupted while waiting for Elasticsearch", e);
    }
  }

  void stop() {
    if (!process.isAlive()) {
      return;
    }
    process.destroy();
    if (!endsWithin(PATIENCE_WITH_STOP)) {
      kill();
    }
  }

  /** The server first: its starter would notice and the server be asked politely otherwise. */
  void kill() {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(each -> each.onExit().join());
  }

  /** What it said last, for a person. */
  String lastWords() {
    return end(said(folder)) + end(folder.logs().resolve("elasticsearch.log"));
  }

  private static Path said(WorkFolder folder) {
    return folder.logs().resolve("elasticsearch.out");
  }

  private static String end(Path log) {
    try {
      List<String> lines = Files.readAllLines(log);
      return String.join(
              "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()))
          + "\n";
    } catch (IOException e) {
      return "";
    }
  }
}
