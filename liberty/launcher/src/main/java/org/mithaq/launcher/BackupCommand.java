package org.mithaq.launcher;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup}: the installation in one archive, while people work or while nothing runs. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes database, file store and secrets into one archive, also while the portal runs.",
      "The archive holds secrets: keep it as you keep passwords. The search index is not in it; it is built anew."
    })
final class BackupCommand implements Callable<Integer> {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Environment environment;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "PLACE",
      description = "A file that does not exist yet, or a folder to put the archive in.")
  private Path place;

  @Option(
      names = "--without-database",
      description =
          "Only file store and secrets, where the database is elsewhere and backed up there.")
  private boolean withoutDatabase;

  @Option(
      names = "--keep",
      paramLabel = "N",
      description =
          "Where PLACE is a folder: leave the newest N archives of this command in it, and delete"
              + " the others once the new one is whole.")
  private Integer keep;

  BackupCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec.commandLine().getOut());
    Installation installation = Installation.of(environment);
    if (!installation.hasOwnDatabase() && !withoutDatabase) {
      throw Failure.refused(
          "The database is elsewhere: back it up there, and the rest with --without-database");
    }
    if (installation.data().isEmpty()) {
      throw Failure.refused("There is nothing in " + installation.data().root());
    }
    if (keep != null && (keep < 1 || !Files.isDirectory(place))) {
      throw Failure.refused("--keep takes a number from 1 on, and a folder as the place");
    }
    Instant now = Clock.systemUTC().instant();
    Path archive =
        Files.isDirectory(place)
            ? place.resolve(OldBackups.PREFIX + STAMP.format(now) + OldBackups.SUFFIX)
            : place;
    if (Files.exists(archive)) {
      throw Failure.refused(archive + " exists already");
    }
    Backup backup = new Backup(installation, console);
    RunFolder run = installation.run();
    Optional<FileLock> nothingRuns = run.take();
    if (nothingRuns.isPresent()) {
      try (FileLock held = nothingRuns.get()) {
        run.stopLeftovers();
        backup.write(archive, Optional.empty(), now);
        held.release();
      }
    } else {
      backup.write(archive, Optional.of(run.databaseUrl().orElseThrow(BackupCommand::notYet)), now);
    }
    note(installation.data(), archive, now);
    console.say(archive + ": " + Files.size(archive) / 1024 + " kB");
    if (keep != null) {
      OldBackups.of(place).beyond(keep).forEach(old -> console.say("Deleted " + old));
    }
    return ExitCode.OK;
  }

  /** The portal tells its administrators when the last one was made, and how large it is. */
  private static void note(DataFolder data, Path archive, Instant now) throws IOException {
    Files.writeString(
        data.backups(),
        now + "\t" + Files.size(archive) + "\t" + archive.toAbsolutePath().normalize() + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private static Failure notYet() {
    return Failure.refused(
        "Something starts or changes this data folder right now: try again in a moment");
  }
}
