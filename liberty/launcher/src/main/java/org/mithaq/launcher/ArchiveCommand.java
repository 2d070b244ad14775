package org.mithaq.launcher;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code archive}: the public record as a dated archive. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    description =
        "Makes a dated archive of all that is public, by licence and with checksums; the page /data"
            + " lists it.")
final class ArchiveCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  ArchiveCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PortalClient portal = PortalClient.of(Installation.of(environment));
    Console console = new Console(spec.commandLine().getOut());
    Job end =
        new Following(portal, console)
            .toTheEnd("archive", portal.begin("api/v1/archives", BodyPublishers.noBody()));
    return end.succeeded() && !end.foundErrors() ? ExitCode.OK : ExitCode.FAILED;
  }
}
