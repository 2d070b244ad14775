package org.mithaq.launcher;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: laws, status actions or the text of an instrument, into the running portal. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Imports files, and the files in folders: *.jsonl, *.jsonl.gz, *.xml (Akoma Ntoso), *.csv, *.xlsx, *.zip (of CSV).",
      "Each file is one import that is withdrawn as a whole with --withdraw. Importing a file again changes nothing.",
      "Ends with 4 when a file had errors; the report names the place of each."
    })
final class ImportCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Files and folders.")
  private List<Path> places = List.of();

  @Option(names = "--dry-run", description = "Reads and checks everything, and changes nothing.")
  private boolean dryRun;

  @Option(
      names = "--good-rows-only",
      description =
          "Takes what is in order and reports the rest; without it a file is taken whole or not at all.")
  private boolean goodRowsOnly;

  @Option(names = "--publisher", paramLabel = "NAME", description = "Who published the source.")
  private String publisher;

  @Option(names = "--licence", paramLabel = "NAME", description = "The licence of the source.")
  private String licence;

  @Option(
      names = "--retrieved",
      paramLabel = "DATE",
      description = "When the source was taken, as 2026-01-31.")
  private String retrieved;

  @Option(
      names = "--no-wait",
      description = "Hands the files over and does not wait for the end of the imports.")
  private boolean noWait;

  @ArgGroup private Kind kind = new Kind();

  @Option(
      names = "--withdraw",
      paramLabel = "ID",
      description = "Takes the import with this id back, as a whole.")
  private String withdrawn;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why an import is withdrawn.")
  private String reason;

  ImportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws FileNotFoundException {
    Console console = new Console(spec.commandLine().getOut());
    List<Path> files = ImportFiles.in(places);
    if (files.isEmpty() && withdrawn == null) {
      throw Failure.refused(
          "Nothing to import: name a file, or a folder with files of the kinds that --help lists");
    }
    PortalClient portal = PortalClient.of(Installation.of(environment));
    if (withdrawn != null) {
      return withdraw(portal, console);
    }
    boolean clean = true;
    for (Path file : files) {
      clean &= bring(file, portal, console);
    }
    return clean ? ExitCode.OK : ExitCode.REFUSED;
  }

  private int withdraw(PortalClient portal, Console console) {
    if (reason == null) {
      throw new ParameterException(
          spec.commandLine(), "Say with --reason why; readers of the addresses will see it");
    }
    console.say("Withdrawn: " + portal.withdraw(withdrawn, reason));
    return ExitCode.OK;
  }

  private boolean bring(Path file, PortalClient portal, Console console)
      throws FileNotFoundException {
    String format = kind.format(file);
    boolean sheet = ImportFiles.sheet(format) && !kind.statusActions;
    String path =
        new Query()
            .with("format", sheet ? Optional.empty() : Optional.of(format))
            .with("dryRun", Boolean.toString(dryRun))
            .with("goodRowsOnly", Boolean.toString(goodRowsOnly))
            .with("name", file.getFileName().toString())
            .with("publisher", Optional.ofNullable(publisher))
            .with("licence", Optional.ofNullable(licence))
            .with("retrieved", Optional.ofNullable(retrieved))
            .of(sheet ? "api/v1/sheets/" + format : "api/v1/imports");
    URI job = portal.begin(path, BodyPublishers.ofFile(file));
    if (noWait) {
      console.say(file + ": " + job);
      return true;
    }
    Job end = new Following(portal, console).toTheEnd(file.toString(), job);
    return end.succeeded() && !end.foundErrors();
  }

  /** What the files are, where their names do not say it. */
  static final class Kind {
    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = {
          "jsonl, akn, status-actions, instrument-text or auto;",
          "of a sheet (*.csv, *.xlsx) laws, provisions, mappings, status-actions or workbook, where",
          "the name of the file does not say it."
        })
    private String format;

    @Option(
        names = "--status-actions",
        description = "The files are sheets of ratifications, reservations and the like.")
    private boolean statusActions;

    @Option(names = "--instrument-text", description = "The files are the text of an instrument.")
    private boolean instrumentText;

    String format(Path file) {
      if (statusActions) {
        return "status-actions";
      }
      if (instrumentText) {
        return "instrument-text";
      }
      return format == null ? ImportFiles.format(file) : format;
    }
  }
}
