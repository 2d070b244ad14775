package org.mithaq.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mithaq.database.Migrations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code migrate}: the tables brought up to date while nothing runs. */
@Command(
    name = "migrate",
    mixinStandardHelpOptions = true,
    description = "Brings the tables up to date (as run does too). Refused while the portal runs.")
final class MigrateCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  @Option(
      names = "--accept-packs",
      description =
          "Newer versions of the packs are taken at the portal's next start, without waiting for an administrator.")
  private boolean acceptPacks;

  MigrateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut());
    Installation installation = Installation.of(environment);
    RunFolder run = new RunFolder(installation.data().create().run());
    try (FileLock taken =
        run.take().orElseThrow(() -> Failure.refused("The portal runs: stop it first"))) {
      run.stopLeftovers();
      Map<String, Integer> applied = migrate(installation, run);
      Migrations.CONTEXTS.forEach(
          context -> console.say("%-12s %d applied".formatted(context, applied.get(context))));
      if (acceptPacks) {
        Files.writeString(installation.data().packsAccepted(), Clock.systemUTC().instant() + "\n");
        console.say("The portal's next start takes newer versions of the packs");
      }
      return taken.isValid() ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private static Map<String, Integer> migrate(Installation installation, RunFolder run) {
    if (!installation.hasOwnDatabase()) {
      return Migrating.run(installation.distribution(), installation.externalDatabase());
    }
    DatabaseServer server = new DatabaseServer(installation);
    try {
      server.start(process -> run.pidFile(server.name()).write(process));
      return Migrating.run(installation.distribution(), server.connection());
    } finally {
      run.stopLeftovers();
    }
  }
}
