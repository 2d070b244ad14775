package org.mithaq.launcher;

import java.nio.channels.FileLock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code run}: everything up, in the foreground, until it is stopped. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = {
      "Starts PostgreSQL, Elasticsearch and the portal, and stays in the foreground until stopped (Ctrl-C, SIGTERM, or"
          + " the command stop).",
      "Prints the address, alone on a line, when the first search can be answered.",
      "Where MITHAQ_DB_URL or MITHAQ_SEARCH_URL is set, that server is used and none is started."
    })
final class RunCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description =
          "The portal's port; 0 for any free one. Without it MITHAQ_HTTP_PORT, else 9080 or the next free one.")
  private Integer port;

  /** Held until the JVM ends. */
  private FileLock lock;

  RunCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Console console = new Console(spec.commandLine().getOut());
    Installation installation = Installation.of(environment);
    installation.distribution();
    RunFolder run = new RunFolder(installation.data().create().run());
    lock = run.take().orElseThrow(() -> alreadyRunning(run));
    for (String name : run.stopLeftovers()) {
      console.say("Stopped the " + name + " server that an earlier start had left");
    }
    int portalPort = port();
    run.launcher().write(ProcessHandle.current());
    Supervisor supervisor = new Supervisor(run, console);
    Shutdown shutdown = new Shutdown(run, supervisor, console);
    shutdown.arm();
    try {
      new House(installation, run, supervisor, console).open(new Portal(installation, portalPort));
      throw Failure.failed("The portal ended; see " + installation.data().logs());
    } catch (RuntimeException e) {
      shutdown.failed(e instanceof Failure failure ? failure.exitCode() : ExitCode.FAILED);
      throw e;
    }
  }

  private int port() {
    String host = environment.value("MITHAQ_HTTP_HOST", "127.0.0.1");
    Optional<Integer> told =
        Optional.ofNullable(port)
            .or(
                () ->
                    environment
                        .value("MITHAQ_HTTP_PORT")
                        .map(set -> environment.number("MITHAQ_HTTP_PORT", 0)));
    return told.map(exact -> Ports.exactly(exact, host))
        .orElseGet(() -> Ports.firstFreeFrom(Ports.USUAL, host));
  }

  private static Failure alreadyRunning(RunFolder run) {
    return Failure.refused(
        "This data folder is in use: the portal already runs"
            + run.address().map(address -> " at " + address).orElse(""));
  }
}
