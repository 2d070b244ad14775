package org.mithaq.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.mithaq.running.RunningPortal;

/** The portal's own Elasticsearch, asked directly, as the portal asks it. */
final class PlainElasticsearch {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SEARCH =
      "/mithaq-provisions/_search?typed_keys=true&search_type=dfs_query_then_fetch"
          + "&ignore_unavailable=true&allow_partial_search_results=false&preference=bench";

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final String authorization;

  PlainElasticsearch(RunningPortal portal) throws IOException {
    Path data = portal.data();
    this.address = URI.create(Files.readString(data.resolve("run/search.url")).strip());
    String password = Files.readString(data.resolve("secrets/search-password")).strip();
    this.authorization =
        "Basic "
            + Base64.getEncoder()
                .encodeToString(("mithaq:" + password).getBytes(StandardCharsets.UTF_8));
  }

  /** The answer's bytes, unread. */
  byte[] search(byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(SEARCH))
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(() -> new String(answer.body())).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }

  long total(byte[] answer) throws IOException {
    return JSON.readTree(answer).path("hits").path("total").path("value").asLong();
  }

  /** What is asked is timed without the printing of the plan, which is asked for before. */
  static byte[] body(ObjectNode explanation) {
    return explanation.path("body").toString().getBytes(StandardCharsets.UTF_8);
  }
}
