package org.mithaq.launcher;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.mithaq.database.LocalPostgres;
import org.mithaq.database.PostgresBinaries;
import org.mithaq.database.PostgresTuning;

/** The installation's own PostgreSQL. */
final class DatabaseServer implements LocalServer {
  private final Installation installation;
  private LocalPostgres server;

  DatabaseServer(Installation installation) {
    this.installation = installation;
  }

  @Override
  public String name() {
    return "database";
  }

  @Override
  public synchronized void start(Consumer<ProcessHandle> spawned) {
    int port = server == null ? 0 : server.port();
    DataFolder data = installation.data();
    Path log = Logs.rotated(data.logs().resolve("database.log"));
    server =
        LocalPostgres.start(
            PostgresBinaries.unpackInto(data.cache()),
            data.cluster(),
            log,
            port,
            installation.localUser(),
            installation.secrets().databasePassword(),
            PostgresTuning.portal(),
            spawned);
  }

  synchronized Installation.Connection connection() {
    return new Installation.Connection(server.url(), server.user(), server.password());
  }
}
