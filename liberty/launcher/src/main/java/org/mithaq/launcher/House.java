package org.mithaq.launcher;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Opens the house: database and search engine side by side, migrations, then the portal, until that
 * ends.
 */
final class House {
  private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
  private static final Duration BETWEEN_WORDS = Duration.ofSeconds(15);

  private final Installation installation;
  private final RunFolder run;
  private final Supervisor supervisor;
  private final Console console;

  House(Installation installation, RunFolder run, Supervisor supervisor, Console console) {
    this.installation = installation;
    this.run = run;
    this.supervisor = supervisor;
    this.console = console;
  }

  /** Returns when the portal has ended. */
  void open(Portal portal) {
    CompletableFuture<Installation.Connection> search = CompletableFuture.supplyAsync(this::search);
    CompletableFuture<Installation.Connection> database =
        CompletableFuture.supplyAsync(this::database);
    Installation.Connection truth = result(database);
    Installation.Connection index = result(search);
    console.say("Starting the portal");
    run.pidFile("portal").write(portal.start(truth, index));
    if (!awaitReady(portal)) {
      return;
    }
    run.writeAddress(portal.address());
    greet(portal);
    portal.awaitEnd();
  }

  private Installation.Connection database() {
    Installation.Connection connection;
    if (installation.hasOwnDatabase()) {
      console.say("Starting PostgreSQL");
      DatabaseServer server = new DatabaseServer(installation);
      supervisor.start(server);
      connection = server.connection();
      run.writeDatabaseUrl(connection.url());
    } else {
      connection = installation.externalDatabase();
      console.say("Using the database " + connection);
    }
    Map<String, Integer> applied = Migrating.run(installation.distribution(), connection);
    int all = applied.values().stream().mapToInt(Integer::intValue).sum();
    if (all > 0) {
      console.say("Applied " + all + " migrations");
    }
    return connection;
  }

  private Installation.Connection search() {
    if (!installation.hasOwnSearch()) {
      Installation.Connection connection = installation.externalSearch();
      console.say("Using the search engine " + connection);
      return connection;
    }
    console.say("Starting Elasticsearch");
    SearchServer server = new SearchServer(installation);
    supervisor.start(server);
    Installation.Connection connection = server.connection();
    run.writeSearchUrl(connection.url());
    return connection;
  }

  /** False when the portal ended before it was ready. */
  private boolean awaitReady(Portal portal) {
    long lastWord = System.nanoTime();
    while (!portal.endsWithin(BETWEEN_QUESTIONS)) {
      Readiness now = Readiness.of(portal.address());
      if (now.ready()) {
        return true;
      }
      if (now.hopeless()) {
        throw Failure.failed(
            "The portal cannot open; see " + installation.data().logs().resolve("portal"));
      }
      if (System.nanoTime() - lastWord > BETWEEN_WORDS.toNanos()) {
        lastWord = System.nanoTime();
        console.say(
            now.reached() ? "Not yet: " + waitingFor(now.down()) : "Waiting for the portal");
      }
    }
    return false;
  }

  private static String waitingFor(List<String> down) {
    return down.isEmpty() ? "the portal's checks" : String.join(", ", down);
  }

  private void greet(Portal portal) {
    boolean given = installation.environment().value("MITHAQ_ADMIN_PASSWORD").isPresent();
    if (installation.secrets().firstTime("administrator-password-shown") && !given) {
      console.say("First administrator: admin");
      console.say("Password, shown this once: " + installation.secrets().administratorPassword());
    }
    console.say("Mithaq is ready. Stop it with Ctrl-C. Its address:");
    console.say(portal.address());
  }

  private static Installation.Connection result(CompletableFuture<Installation.Connection> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }
}
