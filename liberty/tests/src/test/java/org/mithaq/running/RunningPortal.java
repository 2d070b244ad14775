package org.mithaq.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.mithaq.database.Folders;

/**
 * The product, started by {@code mithaq.jar run} with a data folder of its own below {@code target}
 * on a free port.
 *
 * <p>The launcher ends with the test JVM, however that ends: a shell beside it waits for the end of
 * a pipe that only this JVM holds open.
 */
public final class RunningPortal implements AutoCloseable {
  private static final Duration OPENING = Duration.ofMinutes(10);
  private static final Duration CLOSING = Duration.ofMinutes(2);

  /** The background reader needs the pipe under another number: a shell gives it /dev/null. */
  private static final String TIED_TO_THIS_JVM =
      "exec 3<&0; (cat <&3 >/dev/null; kill $$ 2>/dev/null) & exec 3<&-; exec \"$@\" </dev/null";

  private final Optional<Process> launcher;
  private final Path data;
  private final MithaqCommand command;
  private URI address;

  private RunningPortal(Optional<Process> launcher, Path data, MithaqCommand command) {
    this.launcher = launcher;
    this.data = data;
    this.command = command;
  }

  /** Starts it in a new folder and returns when it is ready and everything it brought is found. */
  public static RunningPortal start(String name) {
    return start(name, MithaqCommand.onThisJava(), Map.of());
  }

  public static RunningPortal start(String name, MithaqCommand java, Map<String, String> settings) {
    Path data = Path.of("target", "portals", name).toAbsolutePath();
    Folders.delete(data);
    return startIn(data, java, settings);
  }

  /** Starts it in a folder that may hold something already. */
  public static RunningPortal startIn(Path data, MithaqCommand java, Map<String, String> settings) {
    MithaqCommand command = java.with(settings).with(Map.of("MITHAQ_DATA", data.toString()));
    RunningPortal portal = new RunningPortal(Optional.of(launch(command, data)), data, command);
    try {
      portal.awaitOpen();
      return portal;
    } catch (AssertionError | RuntimeException e) {
      portal.close();
      throw e;
    }
  }

  /** One that somebody else started in this data folder, and stops. */
  static RunningPortal at(Path data) {
    MithaqCommand command = MithaqCommand.onThisJava().with(Map.of("MITHAQ_DATA", data.toString()));
    RunningPortal portal = new RunningPortal(Optional.empty(), data, command);
    portal.awaitOpen();
    return portal;
  }

  public URI address() {
    return address;
  }

  /** Where people of an institution sign in; see {@link Provider}. */
  public URI issuer() {
    String given = System.getProperty("mithaq.running.issuer", "");
    return URI.create(command.settings().getOrDefault("MITHAQ_OIDC_ISSUER", given));
  }

  public Visitor visitor() {
    return new Visitor(address);
  }

  public Operator operator() {
    return new Operator(visitor(), read(data.resolve("secrets/operator-token")));
  }

  /** Somebody at a browser who has not signed in yet. */
  public Person person() {
    return new Person(address);
  }

  public Database database() {
    return new Database(data);
  }

  public String administratorPassword() {
    return read(data.resolve("secrets/administrator-password"));
  }

  /** The first administrator, signed in. */
  public Person administrator() {
    return person().signIn("admin", administratorPassword());
  }

  /** The same jar with the same data folder, for its other commands. */
  public MithaqCommand command() {
    return command;
  }

  public Path data() {
    return data;
  }

  /** A server by the name of its pid file: portal, search, database. */
  public Optional<ProcessHandle> server(String name) {
    Path file = data.resolve("run/" + name + ".pid");
    return Files.exists(file)
        ? ProcessHandle.of(Long.parseLong(read(file).lines().findFirst().orElseThrow()))
        : Optional.empty();
  }

  /** Ends the launcher without a word, as the power does; its servers stay behind. */
  public void killLauncher() {
    launcher.orElseThrow().destroyForcibly().onExit().join();
  }

  /** Waits until nothing waits any more to be found. */
  public void awaitIndexed() {
    awaitIndexed(OPENING, Duration.ofMillis(100));
  }

  /** The same after much was written. */
  public void awaitIndexed(Duration deadline, Duration pause) {
    Visitor visitor = visitor();
    Await.until(
        "an empty outbox",
        deadline,
        pause,
        () -> visitor.get("/health/ready").text().contains("\"outboxWaiting\":0"));
  }

  @Override
  public void close() {
    launcher.ifPresent(RunningPortal::stop);
  }

  private static void stop(Process launcher) {
    launcher.destroy();
    try {
      if (!launcher.waitFor(CLOSING.toSeconds(), TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
      }
      launcher.getOutputStream().close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitOpen() {
    Path written = data.resolve("run/address");
    Await.until(
        "the portal's address (see " + data.resolveSibling(data.getFileName() + ".log") + ")",
        OPENING,
        () -> hasEnded() || Files.exists(written));
    if (hasEnded()) {
      throw new AssertionError("The launcher ended:\n" + read(log(data)));
    }
    Await.until("a written address", OPENING, () -> read(written).endsWith("/"));
    address = URI.create(read(written));
    Visitor visitor = visitor();
    Await.until("readiness", OPENING, () -> visitor.get("/health/ready").status() == 200);
    awaitIndexed();
  }

  private boolean hasEnded() {
    return launcher.filter(process -> !process.isAlive()).isPresent();
  }

  private static Process launch(MithaqCommand command, Path data) {
    try {
      Files.createDirectories(data.getParent());
      return command
          .builder(List.of("sh", "-c", TIED_TO_THIS_JVM, "sh"), "run", "--port", "0")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log(data).toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path log(Path data) {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
