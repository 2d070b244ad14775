package org.mithaq.launcher;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code reindex}: the search index made anew from the database. */
@Command(
    name = "reindex",
    mixinStandardHelpOptions = true,
    description =
        "Builds the search index anew from the database. Searches use the old one until the new one is whole.")
final class ReindexCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  ReindexCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PortalClient portal = PortalClient.of(Installation.of(environment));
    Console console = new Console(spec.commandLine().getOut());
    Job end =
        new Following(portal, console)
            .toTheEnd(
                "reindex", portal.begin("api/v1/search-index/rebuilds", BodyPublishers.noBody()));
    return end.succeeded() && !end.foundErrors() ? ExitCode.OK : ExitCode.FAILED;
  }
}
