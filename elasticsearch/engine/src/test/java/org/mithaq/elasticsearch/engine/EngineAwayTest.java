package org.mithaq.elasticsearch.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.elasticsearch.engine.Documents.provision;
import static org.mithaq.elasticsearch.engine.Documents.put;
import static org.mithaq.elasticsearch.engine.Documents.query;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mithaq.search.Clause;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchUnavailable;
import org.mithaq.search.SearchUnavailableException;

/** What is said when the engine is away, slow, strange or not ours. */
class EngineAwayTest {
  private static final Clause EVERYTHING = new Clause.Everything();

  @Test
  void nobodyListeningIsAnAnswerOfSearchAndAnExceptionOfWriting() throws IOException {
    int port;
    try (ServerSocket unused = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = unused.getLocalPort();
    }
    Engines engines = engines(URI.create("http://127.0.0.1:" + port), Duration.ofSeconds(10));

    assertUnavailable(engines, "cannot be reached");
    assertThatThrownBy(
            () -> engines.index.put(List.of(put("a", 1, provision("a", 1, "en", "text")))))
        .isInstanceOf(SearchUnavailableException.class);
    assertThatThrownBy(() -> engines.builds.begin()).isInstanceOf(SearchUnavailableException.class);
    assertThatThrownBy(() -> engines.census.after("law", "", 10))
        .isInstanceOf(SearchUnavailableException.class);
    assertThat(engines.health.check().reachable()).isFalse();
    engines.connection.close();
  }

  @Test
  void anEngineThatDoesNotAnswerInTimeIsUnavailable() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Engines engines =
          engines(URI.create("http://127.0.0.1:" + silent.getLocalPort()), Duration.ofMillis(200));

      assertUnavailable(engines, "takes too long");
      engines.connection.close();
    }
  }

  @Test
  void anAccountThatIsRefusedIsSaidPlainly() throws IOException {
    assertUnavailable(
        answering(
            401, "{\"error\":{\"type\":\"security_exception\",\"reason\":\"no\"},\"status\":401}"),
        "refuses the portal's account");
  }

  @Test
  void anOverloadedEngineIsUnavailable() throws IOException {
    assertUnavailable(
        answering(
            503, "{\"error\":{\"type\":\"unavailable\",\"reason\":\"no shard\"},\"status\":503}"),
        "cannot answer now");
  }

  /** The first law of a region makes an index, whose shard takes a moment to start. */
  @Test
  void aShardThatIsStartingIsWaitedFor() throws IOException {
    AtomicInteger left = new AtomicInteger(3);
    HttpServer server = server();
    server.createContext(
        "/",
        exchange -> {
          boolean starting = left.getAndDecrement() > 0;
          String body =
              starting
                  ? "{\"error\":{\"type\":\"unavailable\",\"reason\":\"no shard\"},\"status\":503}"
                  : "[]";
          answer(exchange, starting ? 503 : 200, body);
        });
    server.start();
    Engines engines = engines(at(server), Duration.ofSeconds(10));

    assertThat(engines.connection.ask("asking", c -> c.cat().nodes()).valueBody()).isEmpty();
    engines.connection.close();
    server.stop(0);
  }

  @Test
  void aBodyThatIsRefusedTwiceIsOurFaultAndUnavailable() throws IOException {
    assertUnavailable(
        answering(
            400, "{\"error\":{\"type\":\"parsing_exception\",\"reason\":\"bad\"},\"status\":400}"),
        "does not understand");
  }

  @Test
  void somethingElseThatAnswersThereIsUnavailable() throws IOException {
    assertUnavailable(answering(200, "<html>hello</html>"), "");
  }

  @Test
  void thePluginThatIsMissingIsNamedWithWhatToDo() throws IOException {
    HttpServer server = server();
    reply(server, "/_cat/nodes", 200, "[{\"name\":\"n1\",\"version\":\"9.5.3\"}]");
    reply(server, "/_cat/plugins", 200, "[{\"name\":\"n1\",\"component\":\"other\"}]");
    server.start();
    EngineCheck check = engines(at(server), Duration.ofSeconds(10)).health.check();
    server.stop(0);

    assertThat(check.reachable()).isTrue();
    assertThat(check.well()).isFalse();
    assertThat(check.version()).isEqualTo("9.5.3");
    assertThat(check.message())
        .contains("n1", "elasticsearch-plugin install file:", "es9.zip", "restart");
  }

  @Test
  void settingsDoNotShowTheirSecrets() {
    assertThat(EngineSettings.local(URI.create("http://127.0.0.1:1"), "u", "secret").toString())
        .doesNotContain("secret");
  }

  private static Engines answering(int status, String body) throws IOException {
    HttpServer server = server();
    reply(server, "/", status, body);
    server.start();
    return engines(at(server), Duration.ofSeconds(10));
  }

  private static void assertUnavailable(Engines engines, String why) {
    SearchAnswer answer = engines.reading(EVERYTHING).search(query("x"));

    assertThat(answer)
        .isInstanceOfSatisfying(
            SearchUnavailable.class,
            away -> {
              assertThat(away.reason()).contains(why);
              assertThat(away.retryAfterSeconds()).isPositive();
            });
  }

  private static Engines engines(URI url, Duration answer) {
    EngineSettings local = EngineSettings.local(url, "user", "password");
    return Engines.with(
        new EngineSettings(
            local.urls(),
            local.user(),
            local.password(),
            "",
            "test",
            1,
            0,
            new EngineSettings.Patience(Duration.ofSeconds(1), answer, answer, 4)));
  }

  private static HttpServer server() throws IOException {
    return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  private static URI at(HttpServer server) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private static void reply(HttpServer server, String path, int status, String body) {
    server.createContext(path, exchange -> answer(exchange, status, body));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("X-Elastic-Product", "Elasticsearch");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
