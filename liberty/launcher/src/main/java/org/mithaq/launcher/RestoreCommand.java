package org.mithaq.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mithaq.database.Folders;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore}: a data folder from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Makes the data folder from an archive that backup wrote. Refused while the portal runs, and where the folder has content.",
      "The search index is built anew at the next start."
    })
final class RestoreCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARCHIVE", description = "What backup wrote.")
  private Path archive;

  @Option(
      names = "--force",
      description = "Puts a data folder that has content aside (it is not deleted).")
  private boolean force;

  RestoreCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut());
    DataFolder data = DataFolder.of(environment);
    if (!Files.isReadable(archive)) {
      throw Failure.refused("There is no file " + archive + " that can be read");
    }
    if (!data.isEmpty() && !force) {
      throw Failure.refused(
          data.root() + " has content: name another folder in MITHAQ_DATA, or use --force");
    }
    Files.createDirectories(data.root().getParent());
    Path restored = Restore.beside(data.root(), archive);
    if (data.isEmpty()) {
      Files.deleteIfExists(data.root());
    } else {
      putAside(data, restored, console);
    }
    Files.move(restored, data.root(), StandardCopyOption.ATOMIC_MOVE);
    console.say("Restored into " + data.root());
    return ExitCode.OK;
  }

  private static void putAside(DataFolder data, Path restored, Console console) throws IOException {
    RunFolder run = new RunFolder(data.create().run());
    Optional<FileLock> lock = run.take();
    if (lock.isEmpty()) {
      Folders.delete(restored);
      throw Failure.refused("The portal runs: stop it first");
    }
    try (FileLock held = lock.get()) {
      run.stopLeftovers();
      Path aside =
          data.root()
              .resolveSibling(
                  data.root().getFileName()
                      + ".before-"
                      + Clock.systemUTC().instant().getEpochSecond());
      Files.move(data.root(), aside);
      console.say("The old data folder is now " + aside);
      held.release();
    }
  }
}
