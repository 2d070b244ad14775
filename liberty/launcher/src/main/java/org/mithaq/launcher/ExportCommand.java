package org.mithaq.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: a law, or all laws of a State, out of the running portal. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes one law (by its Akoma Ntoso address, such as /akn/xx/act/2020/7) or, with --country, all laws of a State.",
      "A file appears under its name only when it is whole."
    })
final class ExportCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ADDRESS",
      arity = "0..1",
      description = "The law's Akoma Ntoso address.")
  private String address;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "All laws of this State, as JSON Lines.")
  private String country;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "akn (one law's default) or jsonl.")
  private Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where to write; without it, to standard output.")
  private Path output;

  ExportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    if ((address == null) == (country == null)) {
      throw new ParameterException(spec.commandLine(), "Name either a law's address or --country");
    }
    if (country != null && format == Format.akn) {
      throw new ParameterException(spec.commandLine(), "All laws of a State come as jsonl");
    }
    PortalClient portal = PortalClient.of(Installation.of(environment));
    try (InputStream content = content(portal)) {
      if (output == null) {
        content.transferTo(System.out);
        System.out.flush();
      } else {
        write(content);
      }
    }
    return ExitCode.OK;
  }

  private InputStream content(PortalClient portal) {
    if (country != null) {
      return portal.read(
          new Query().with("country", country).with("format", "jsonl").of("api/v1/laws/export"),
          Format.jsonl.mediaType);
    }
    Format wanted = Optional.ofNullable(format).orElse(Format.akn);
    return portal.read(
        "api/v1/laws" + (address.startsWith("/") ? "" : "/") + address, wanted.mediaType);
  }

  private void write(InputStream content) throws IOException {
    Path whole = output.toAbsolutePath();
    Path draft = Files.createTempFile(whole.getParent(), "." + whole.getFileName(), ".part");
    try {
      Files.copy(content, draft, StandardCopyOption.REPLACE_EXISTING);
      Files.move(draft, whole, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** How a law is written. */
  enum Format {
    akn("application/akn+xml"),
    jsonl("application/jsonl");

    private final String mediaType;

    Format(String mediaType) {
      this.mediaType = mediaType;
    }
  }
}
