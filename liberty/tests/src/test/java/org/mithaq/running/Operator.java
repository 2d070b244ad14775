package org.mithaq.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;

/** Whoever holds the operator's token: imports, withdraws, and follows jobs to their end. */
public final class Operator {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final Set<String> ENDS = Set.of("DONE", "FAILED", "CANCELLED");

  private final Visitor visitor;
  private final String authorization;

  Operator(Visitor visitor, String token) {
    this.visitor = visitor;
    this.authorization = "Bearer " + token;
  }

  /** Imports JSON Lines and returns the job as it ended. */
  public JsonNode imports(String jsonLines) {
    return imports("jsonl", jsonLines.getBytes(StandardCharsets.UTF_8));
  }

  public JsonNode imports(String format, byte[] file) {
    return ended(begin(imports().with("format", format), file));
  }

  public JsonNode tries(String format, byte[] file) {
    return ended(begin(imports().with("format", format).with("dryRun", true), file));
  }

  /** Takes an import back and returns how many laws it took. */
  public int withdraws(String job, String reason) {
    Address address = Address.of("/api/v1/imports/" + job).with("reason", reason);
    return send("DELETE", address, new byte[0]).json().path("withdrawn").asInt();
  }

  /** Asks for long work and returns the id of its job. */
  public String begin(Address address, byte[] body) {
    Answer answer = send("POST", address, body);
    assertThat(answer.status()).as("%s", answer).isEqualTo(202);
    return answer.json().path("id").asText();
  }

  public JsonNode job(String id) {
    return send("GET", Address.of("/api/v1/jobs/" + id), new byte[0]).json();
  }

  /** The job when nothing more will happen to it. */
  public JsonNode ended(String id) {
    Await.until("the end of job " + id, PATIENCE, () -> hasEnded(job(id)));
    return job(id);
  }

  public Answer send(String method, Address address, byte[] body, String... headers) {
    String[] all = Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization";
    all[headers.length + 1] = authorization;
    return visitor.send(method, address, body, all);
  }

  private static boolean hasEnded(JsonNode job) {
    return ENDS.contains(job.path("state").asText());
  }

  private static Address imports() {
    return Address.of("/api/v1/imports").with("name", "test.jsonl");
  }
}
