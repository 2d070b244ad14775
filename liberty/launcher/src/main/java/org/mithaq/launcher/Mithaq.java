package org.mithaq.launcher;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command itself: names its parts and turns their ends into exit codes (see {@link ExitCode}).
 */
@Command(
    name = "mithaq",
    description = "Runs and serves one installation of Mithaq.",
    mixinStandardHelpOptions = true,
    versionProvider = Mithaq.Version.class,
    subcommands = {
      RunCommand.class,
      StatusCommand.class,
      StopCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      ReindexCommand.class,
      ArchiveCommand.class,
      VerifyIndexCommand.class,
      MigrateCommand.class,
      BackupCommand.class,
      RestoreCommand.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  done",
      "  1  failed",
      "  2  the command line is not understood",
      "  3  the portal is not running",
      "  4  refused, or the input is not valid"
    })
public final class Mithaq implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs the command; the JVM ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(commandLine(Environment.ofProcess()).execute(arguments));
  }

  static CommandLine commandLine(Environment environment) {
    CommandLine line = new CommandLine(new Mithaq(), new Commands(environment));
    line.setExecutionExceptionHandler(
        (thrown, command, parsed) -> explain(thrown, command.getErr()));
    return line;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Say what to do.");
  }

  private static int explain(Exception thrown, PrintWriter err) {
    if (thrown instanceof Failure failure) {
      err.println(failure.getMessage());
      return failure.exitCode();
    }
    err.println("Failed: " + (thrown.getMessage() == null ? thrown : thrown.getMessage()));
    if (System.getenv("MITHAQ_DEBUG") != null) {
      thrown.printStackTrace(err);
    }
    return ExitCode.FAILED;
  }

  /** The version that the build wrote into the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Mithaq.class.getPackage().getImplementationVersion();
      return new String[] {"mithaq " + (version == null ? "(built from classes)" : version)};
    }
  }
}
