package org.mithaq.elasticsearch.engine.connection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.JsonpMapper;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientOptions;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;
import org.mithaq.elasticsearch.engine.EngineSettings;

/**
 * The one client of this portal. Every failure comes out as {@link
 * org.mithaq.search.SearchUnavailableException} or as {@link BodyRefusedException}.
 */
@ApplicationScoped
public class EngineConnection implements AutoCloseable {
  private final EngineSettings settings;
  private final JsonpMapper mapper;
  private final ElasticsearchClient asking;
  private final ElasticsearchClient working;

  @Inject
  public EngineConnection(EngineSettings settings) {
    this.settings = settings;
    this.mapper = new JacksonJsonpMapper();
    RestClient rest = RestClients.of(settings);
    this.asking = new ElasticsearchClient(new RestClientTransport(rest, mapper));
    this.working = asking.withTransportOptions(patient(settings));
  }

  public EngineSettings settings() {
    return settings;
  }

  /** How the client writes JSON. */
  public JsonpMapper mapper() {
    return mapper;
  }

  /** A question of a user: little patience. */
  public <T> T ask(String what, EngineCall<T> call) {
    return tried(what, asking, call);
  }

  /** Writing, and maintenance: more patience. The call must be safe to repeat. */
  public <T> T work(String what, EngineCall<T> call) {
    return tried(what, working, call);
  }

  @Override
  @PreDestroy
  public void close() {
    try {
      asking._transport().close();
    } catch (IOException e) {
      throw new UncheckedIOException("The search client does not close", e);
    }
  }

  private static <T> T tried(String what, ElasticsearchClient client, EngineCall<T> call) {
    for (int attempt = 0; ; attempt++) {
      try {
        return call.with(client);
      } catch (ElasticsearchException refused) {
        throw Failures.of(what, refused);
      } catch (IOException broken) {
        Optional<Duration> pause = Failures.pauseBefore(attempt, broken);
        if (pause.isEmpty()) {
          throw Failures.of(what, broken);
        }
        rest(pause.get());
      }
    }
  }

  private static void rest(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  private static RestClientOptions patient(EngineSettings settings) {
    RequestConfig config =
        RequestConfig.custom()
            .setConnectTimeout((int) settings.patience().connect().toMillis())
            .setSocketTimeout((int) settings.patience().work().toMillis())
            .build();
    return new RestClientOptions(
        RequestOptions.DEFAULT.toBuilder().setRequestConfig(config).build(), false);
  }
}
