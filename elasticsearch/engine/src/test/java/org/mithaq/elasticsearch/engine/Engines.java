package org.mithaq.elasticsearch.engine;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.mithaq.elasticsearch.engine.answer.ElasticsearchEngine;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.index.ElasticsearchBuilds;
import org.mithaq.elasticsearch.engine.index.ElasticsearchCensus;
import org.mithaq.elasticsearch.engine.index.ElasticsearchHealth;
import org.mithaq.elasticsearch.engine.index.ElasticsearchIndex;
import org.mithaq.elasticsearch.engine.index.IndexCatalogue;
import org.mithaq.elasticsearch.node.LocalElasticsearch;
import org.mithaq.search.Clause;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.Understanding;

/** The adapter put together as CDI would, with index names of its own. */
final class Engines implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();

  final EngineConnection connection;
  final IndexCatalogue catalogue;
  final ElasticsearchIndex index;
  final ElasticsearchBuilds builds;
  final ElasticsearchCensus census;
  final ElasticsearchHealth health;

  private Engines(EngineSettings settings) {
    connection = new EngineConnection(settings);
    catalogue = new IndexCatalogue(connection);
    index = new ElasticsearchIndex(connection, catalogue);
    builds = new ElasticsearchBuilds(connection, catalogue, Clock.systemUTC());
    census = new ElasticsearchCensus(connection, catalogue);
    health = new ElasticsearchHealth(connection, catalogue);
  }

  static Engines on(LocalElasticsearch server) {
    return with(settings(server));
  }

  static EngineSettings settings(LocalElasticsearch server) {
    return EngineSettings.local(server.url(), server.user(), server.password())
        .named("test" + COUNT.incrementAndGet());
  }

  static Engines with(EngineSettings settings) {
    return new Engines(settings);
  }

  ElasticsearchEngine engine(QueryReader reader) {
    return new ElasticsearchEngine(connection, reader);
  }

  /** An engine that reads every query as this clause. */
  ElasticsearchEngine reading(Clause clause) {
    return engine(
        query -> new Understanding(query.text(), clause, List.of(), List.of(), Optional.empty()));
  }

  SearchResult found(Clause clause, SearchQuery query) {
    return found(reading(clause).search(query));
  }

  static SearchResult found(SearchAnswer answer) {
    if (answer instanceof SearchResult result) {
      return result;
    }
    throw new AssertionError("no result: " + answer);
  }

  /** Leaves no index behind. */
  @Override
  public void close() {
    String names = connection.settings().prefix() + "-*";
    List<String> made =
        connection.work(
            "listing indices",
            c -> List.copyOf(c.indices().getAlias(r -> r.index(names)).result().keySet()));
    if (!made.isEmpty()) {
      connection.work("removing indices", c -> c.indices().delete(r -> r.index(made)));
    }
    connection.close();
  }
}
