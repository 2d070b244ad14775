package org.mithaq.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the portal says of itself under {@code /health/ready}.
 *
 * @param down what is not there yet, in the words of the checks ({@code data.stage}) or by their
 *     names
 * @param hopeless whether a check says that the start failed, so that waiting is of no use
 */
record Readiness(boolean reached, boolean ready, List<String> down, boolean hopeless) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private static final ObjectMapper JSON = new ObjectMapper();

  Readiness {
    down = List.copyOf(down);
  }

  /** Asks once. */
  static Readiness of(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address).resolve("/health/ready"))
            .timeout(Duration.ofSeconds(10))
            .build();
    try {
      HttpResponse<String> answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
      List<String> down = down(answer.body());
      return new Readiness(
          true, answer.statusCode() == 200, down, down.stream().anyMatch(Readiness::isTheEnd));
    } catch (IOException e) {
      return new Readiness(false, false, List.of(), false);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.failed("Interrupted", e);
    }
  }

  private static boolean isTheEnd(String stage) {
    return stage.contains("failed");
  }

  private static List<String> down(String body) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode check : JSON.readTree(body).path("checks")) {
      if (!"UP".equals(check.path("status").asText())) {
        String stage = check.path("data").path("stage").asText("");
        names.add(stage.isEmpty() ? check.path("name").asText() : stage);
      }
    }
    return names;
  }
}
