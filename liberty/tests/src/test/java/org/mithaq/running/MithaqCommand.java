package org.mithaq.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code java -jar mithaq.jar}, as the build left it, with an environment of its own. */
public record MithaqCommand(Path java, Map<String, String> settings) {

  public MithaqCommand {
    settings = Map.copyOf(settings);
  }

  public static MithaqCommand onThisJava() {
    return on(Path.of(System.getProperty("java.home")));
  }

  public static MithaqCommand on(Path javaHome) {
    return new MithaqCommand(javaHome.resolve("bin/java"), Map.of());
  }

  public MithaqCommand with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(settings);
    all.putAll(more);
    return new MithaqCommand(java, all);
  }

  /** Runs a command to its end. */
  public Ended run(String... arguments) {
    try {
      Process process = builder(List.of(), arguments).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  /**
   * A process that is to be started.
   *
   * @param before what stands before {@code java}
   */
  ProcessBuilder builder(List<String> before, String... arguments) {
    List<String> line = new ArrayList<>(before);
    line.addAll(List.of(java.toString(), "-jar", jar().toString()));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line);
    // What this machine's own installation is told must not reach the one under test.
    builder.environment().keySet().removeIf(name -> name.startsWith("MITHAQ_"));
    builder.environment().putAll(settings);
    return builder;
  }

  private static Path jar() {
    return Path.of(System.getProperty("mithaq.root", "../.."))
        .resolve("liberty/launcher/target/mithaq.jar")
        .toAbsolutePath()
        .normalize();
  }

  /** What a command said, and its exit code. */
  public record Ended(int code, String said) {}
}
