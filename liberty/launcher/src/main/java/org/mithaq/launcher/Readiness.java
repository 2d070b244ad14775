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

/** What the portal says of itself under {@code /health/ready}. */
record Readiness(boolean reached, boolean ready, List<String> down) {
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
      return new Readiness(true, answer.statusCode() == 200, down(answer.body()));
    } catch (IOException e) {
      return new Readiness(false, false, List.of());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.failed("Interrupted", e);
    }
  }

  private static List<String> down(String body) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode check : JSON.readTree(body).path("checks")) {
      if (!"UP".equals(check.path("status").asText())) {
        names.add(check.path("name").asText());
      }
    }
    return names;
  }
}
