package org.mithaq.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The running portal's API, asked with the operator's token. */
final class PortalClient {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int CLIENT_ERROR = 400;
  private static final int SERVER_ERROR = 500;

  private final URI address;
  private final String token;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  PortalClient(URI address, String token) {
    this.address = address;
    this.token = token;
  }

  /**
   * The portal of this data folder, or the one that {@code MITHAQ_URL} and {@code
   * MITHAQ_OPERATOR_TOKEN} name.
   */
  static PortalClient of(Installation installation) {
    Optional<String> elsewhere = installation.environment().value("MITHAQ_URL");
    String address =
        elsewhere
            .or(() -> installation.run().address())
            .orElseThrow(
                () ->
                    Failure.notRunning(
                        "The portal is not running (data folder "
                            + installation.data().root()
                            + ")"));
    String token =
        installation
            .environment()
            .value("MITHAQ_OPERATOR_TOKEN")
            .orElseGet(() -> installation.secrets().operatorToken());
    return new PortalClient(URI.create(address.endsWith("/") ? address : address + "/"), token);
  }

  /** Asks for long work; returns the address of its job. */
  URI begin(String path, BodyPublisher body) {
    HttpRequest request =
        request(path).header("Content-Type", "application/octet-stream").POST(body).build();
    HttpResponse<InputStream> answer = send(request);
    String location =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> Failure.failed("The portal accepted the work and named no job"));
    discard(answer);
    return address.resolve(location);
  }

  /**
   * How far a job is, with the lines of its report from one on (the portal gives some hundred at a
   * time).
   */
  Job job(URI job, int fromLine) {
    URI page = URI.create(new Query().with("from", Integer.toString(fromLine)).of(job.toString()));
    HttpResponse<InputStream> answer = send(authorized(HttpRequest.newBuilder(page)).GET().build());
    try (InputStream body = answer.body()) {
      return Job.of(JSON.readTree(body));
    } catch (IOException e) {
      throw Failure.failed("The portal's answer about the job cannot be read", e);
    }
  }

  /** Takes an import back as a whole; returns how much was withdrawn. */
  long withdraw(String id, String reason) {
    String path = new Query().with("reason", reason).of("api/v1/imports/" + Query.encoded(id));
    try (InputStream body =
        send(request(path).method("DELETE", BodyPublishers.noBody()).build()).body()) {
      return JSON.readTree(body).path("withdrawn").asLong();
    } catch (IOException e) {
      throw Failure.failed("The portal's answer broke off", e);
    }
  }

  /** The content under a path, to be closed by the caller. */
  InputStream read(String path, String mediaType) {
    return send(request(path).header("Accept", mediaType).GET().build()).body();
  }

  private HttpRequest.Builder request(String path) {
    return authorized(HttpRequest.newBuilder(address.resolve(path)));
  }

  private HttpRequest.Builder authorized(HttpRequest.Builder builder) {
    return builder.header("Authorization", "Bearer " + token);
  }

  private HttpResponse<InputStream> send(HttpRequest request) {
    HttpResponse<InputStream> answer;
    try {
      answer = client.send(request, BodyHandlers.ofInputStream());
    } catch (IOException e) {
      throw Failure.notRunning("The portal at " + address + " does not answer: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Failure.failed("Interrupted", e);
    }
    if (answer.statusCode() < CLIENT_ERROR) {
      return answer;
    }
    String problem = problem(answer);
    throw answer.statusCode() < SERVER_ERROR ? Failure.refused(problem) : Failure.failed(problem);
  }

  private static void discard(HttpResponse<InputStream> answer) {
    try (InputStream body = answer.body()) {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw Failure.failed("The portal's answer broke off", e);
    }
  }

  /** RFC 9457: {@code title} and {@code detail}; any other body is not shown. */
  private static String problem(HttpResponse<InputStream> answer) {
    String status = "The portal answers " + answer.statusCode();
    try (InputStream body = answer.body()) {
      JsonNode problem = JSON.readTree(new String(body.readAllBytes(), StandardCharsets.UTF_8));
      String title = problem.path("title").asText("");
      String detail = problem.path("detail").asText("");
      return status
          + (title.isEmpty() ? "" : ": " + title)
          + (detail.isEmpty() ? "" : " (" + detail + ")");
    } catch (IOException e) {
      return status;
    }
  }
}
