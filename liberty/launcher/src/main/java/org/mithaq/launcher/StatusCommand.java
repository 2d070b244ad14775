package org.mithaq.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: what runs, and whether it can answer. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Says what runs. Ends with 0 when the portal is ready, 1 when it runs and is not, 3 when it does not run.")
final class StatusCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  StatusCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Console console = new Console(spec.commandLine().getOut());
    Installation installation = Installation.of(environment);
    RunFolder run = installation.run();
    console.say("data folder  " + installation.data().root());
    for (String name : List.of("launcher", "portal", "search", "database")) {
      console.say("%-12s %s".formatted(name, state(run, installation, name)));
    }
    if (run.launcher().process().isEmpty() || run.pidFile("portal").process().isEmpty()) {
      return run.launcher().process().isEmpty() ? ExitCode.NOT_RUNNING : ExitCode.FAILED;
    }
    String address = run.address().orElse("");
    console.say("address      " + (address.isEmpty() ? "(starting)" : address));
    if (address.isEmpty()) {
      return ExitCode.FAILED;
    }
    Readiness readiness = Readiness.of(address);
    console.say(
        "ready        "
            + (readiness.ready() ? "yes" : "no: " + String.join(", ", readiness.down())));
    return readiness.ready() ? ExitCode.OK : ExitCode.FAILED;
  }

  private static String state(RunFolder run, Installation installation, String name) {
    if (name.equals("search") && !installation.hasOwnSearch()) {
      return "elsewhere: " + installation.externalSearch();
    }
    if (name.equals("database") && !installation.hasOwnDatabase()) {
      return "elsewhere: " + installation.externalDatabase();
    }
    return run.pidFile(name)
        .process()
        .map(process -> "running, pid " + process.pid())
        .orElse("not running");
  }
}
