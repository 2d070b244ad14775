package org.mithaq.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.mithaq.elasticsearch.node.LocalElasticsearch;
import org.mithaq.elasticsearch.node.NodeSettings;

/** The installation's own Elasticsearch, with the analysis plugin. */
final class SearchServer implements LocalServer {
  private static final int HEAP_MEGABYTES = 512;

  private final Installation installation;
  private LocalElasticsearch server;

  SearchServer(Installation installation) {
    this.installation = installation;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public synchronized void start(Consumer<ProcessHandle> spawned) {
    int port = server == null ? 0 : server.port();
    Path plugin = installation.distribution().analysisPlugin();
    NodeSettings settings =
        new NodeSettings(
            port,
            installation.environment().number("MITHAQ_SEARCH_HEAP", HEAP_MEGABYTES),
            Path.of(System.getProperty("java.home")),
            installation.localUser(),
            installation.secrets().searchPassword());
    server =
        LocalElasticsearch.start(
            installation.distribution().elasticsearch(),
            installation.data().search(),
            Optional.of(plugin).filter(Files::exists),
            settings,
            spawned);
  }

  synchronized Installation.Connection connection() {
    return new Installation.Connection(server.url().toString(), server.user(), server.password());
  }
}
