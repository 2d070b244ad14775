package org.mithaq.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stop}: ends what {@code run} started, from another terminal. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description =
        "Stops the portal, the search engine and the database of this data folder, and waits until they are gone.")
final class StopCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Environment environment;
  @Spec private CommandSpec spec;

  StopCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Console console = new Console(spec.commandLine().getOut());
    RunFolder run = Installation.of(environment).run();
    Optional<ProcessHandle> launcher = run.launcher().process();
    if (launcher.isPresent()) {
      console.say("Stopping");
      launcher.get().destroy();
      if (!Stopping.endsWithin(launcher.get(), PATIENCE)) {
        throw Failure.failed("The launcher (pid " + launcher.get().pid() + ") does not end");
      }
      console.say("Stopped");
      return ExitCode.OK;
    }
    List<String> leftovers = run.stopLeftovers();
    if (leftovers.isEmpty()) {
      throw Failure.notRunning("Nothing runs on this data folder");
    }
    console.say("Stopped what an earlier start had left: " + String.join(", ", leftovers));
    return ExitCode.OK;
  }
}
