package org.mithaq.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Somebody who asks the portal over HTTP: keeps no cookie and follows no redirect. */
public final class Visitor {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();
  private final URI portal;

  public Visitor(URI portal) {
    this.portal = portal;
  }

  public Answer get(Address address, String... headers) {
    return send("GET", address, new byte[0], headers);
  }

  public Answer get(String path, String... headers) {
    return get(Address.of(path), headers);
  }

  /**
   * @param headers names and values by turns
   */
  public Answer send(String method, Address address, byte[] body, String... headers) {
    try {
      return trying(method, address, body, headers);
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + address, e);
    }
  }

  /** Sends JSON as an account, with its name and password. */
  public Answer sendAs(
      String account, String password, String method, Address address, String json) {
    String pair = account + ":" + password;
    return send(
        method,
        address,
        json.getBytes(StandardCharsets.UTF_8),
        "Authorization",
        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)),
        "Content-Type",
        "application/json");
  }

  /** The same, for somebody who expects that nobody may answer. */
  public Answer trying(String method, Address address, byte[] body, String... headers)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(portal.resolve(address.text()))
            .timeout(PATIENCE)
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    try {
      HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted", e);
    }
  }
}
