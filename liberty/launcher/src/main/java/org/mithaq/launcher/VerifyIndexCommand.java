package org.mithaq.launcher;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code verify-index}: does the search index hold exactly what the database holds? */
@Command(
    name = "verify-index",
    mixinStandardHelpOptions = true,
    description =
        "Compares the search index with the database by counts and hashes. Ends with 0 when they are equal, else 1.")
final class VerifyIndexCommand implements Callable<Integer> {
  private final Environment environment;
  @Spec private CommandSpec spec;

  VerifyIndexCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    PortalClient portal = PortalClient.of(Installation.of(environment));
    Console console = new Console(spec.commandLine().getOut());
    Job end =
        new Following(portal, console)
            .toTheEnd(
                "verify-index",
                portal.begin("api/v1/search-index/verifications", BodyPublishers.noBody()));
    boolean equal = end.succeeded() && end.result().path("equal").asBoolean(false);
    console.say(end.result().toString());
    console.say(
        equal
            ? "The search index holds exactly what the database holds"
            : "The search index differs");
    return equal ? ExitCode.OK : ExitCode.FAILED;
  }
}
