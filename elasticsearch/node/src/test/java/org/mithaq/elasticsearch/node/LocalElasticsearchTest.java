package org.mithaq.elasticsearch.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalElasticsearchTest {
  private static final Path DISTRIBUTION = Path.of(System.getProperty("mithaq.elasticsearch.home"));

  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void itAnswersItsUserAndNobodyElse() throws Exception {
    LocalElasticsearch server = LocalElasticsearch.shared();

    assertThat(ask(server, "GET", "/_cat/indices", server.authorization()).statusCode())
        .isEqualTo(200);
    assertThat(ask(server, "GET", "/_cat/indices", "Basic bm9ib2R5Om5vYm9keQ==").statusCode())
        .isEqualTo(401);
  }

  @Test
  void anIndexIsMadeOnPurposeOrNotAtAll() throws Exception {
    LocalElasticsearch server = LocalElasticsearch.shared();

    assertThat(ask(server, "PUT", "/unmade/_doc/1", server.authorization()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void whatWasIndexedIsThereAfterAStopAndAfterAKill(@TempDir Path folder) throws Exception {
    NodeSettings settings = NodeSettings.tests();
    try (LocalElasticsearch first = start(folder, settings)) {
      assertThat(ask(first, "PUT", "/kept", first.authorization()).statusCode()).isEqualTo(200);
      first.kill();
      assertThat(first.process().isAlive()).isFalse();
    }
    try (LocalElasticsearch second = start(folder, settings)) {
      assertThat(ask(second, "GET", "/kept", second.authorization()).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFolderWithoutADistributionIsSaidPlainly(@TempDir Path folder) {
    assertThatThrownBy(
            () ->
                LocalElasticsearch.start(
                    folder, folder.resolve("work"), Optional.empty(), NodeSettings.tests()))
        .isInstanceOf(NodeFailure.class)
        .hasMessageContaining("No Elasticsearch distribution");
  }

  private static LocalElasticsearch start(Path folder, NodeSettings settings) {
    return LocalElasticsearch.start(DISTRIBUTION, folder, Optional.empty(), settings);
  }

  private HttpResponse<String> ask(
      LocalElasticsearch server, String method, String path, String authorization)
      throws Exception {
    URI uri = server.url().resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(method.equals("PUT") ? "{}" : ""))
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
