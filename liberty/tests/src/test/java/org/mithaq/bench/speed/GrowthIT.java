package org.mithaq.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;

/**
 * The portal at several sizes ({@code -Dmithaq.bench.sizes=10000,100000,1000000}), each search
 * beside raw Elasticsearch with the identical body and beside PostgreSQL's full-text search over
 * the same provisions. Prints the table and writes it to {@code target/bench/search-speed.csv}.
 * What it asserts is that answers are right, never how long they took.
 */
@Tag("bench")
class GrowthIT {
  private static final int QUESTIONS = 200;
  private static final int TO_POSTGRES = 100;
  private static final int ROUNDS = 3;
  private static final int CLIENTS = 8;

  private final SpeedTable table = new SpeedTable();

  @Test
  void theProductAtEachSize() throws IOException, SQLException {
    List<Integer> sizes =
        Arrays.stream(System.getProperty("mithaq.bench.sizes", "10000").split(","))
            .map(Integer::valueOf)
            .toList();
    System.out.println("Corpus: " + LawSource.name());
    try (LoadedPortal portal = LoadedPortal.open()) {
      grow(portal, sizes.get(0));
      List<Question> log = answered(portal);
      for (int size : sizes) {
        grow(portal, size);
        search(portal, size, log);
        hub(portal, size);
        table.write(Path.of("target", "bench", "search-speed.csv"));
      }
    }
  }

  /** Words of a provision that nothing has as the portal reads them are no question to measure. */
  private static List<Question> answered(LoadedPortal portal) throws IOException {
    Visitor visitor = portal.running().visitor();
    List<Question> log = new ArrayList<>();
    for (Question question : Question.log(portal.source(), QUESTIONS + QUESTIONS / 4)) {
      JsonNode answer = visitor.get(address(question)).json();
      boolean asked = answer.path("query").path("notes").isEmpty();
      if (asked && answer.path("total").asLong() > 0 && log.size() < QUESTIONS) {
        log.add(question);
      }
    }
    return log;
  }

  private void grow(LoadedPortal portal, int size) throws IOException {
    try (Memory memory = new Memory(portal.running())) {
      long start = System.nanoTime();
      int came = portal.growTo(size);
      double seconds = (System.nanoTime() - start) / 1e9;
      if (came > 0) {
        table.add(size, "imported and indexed, provisions/s", came / seconds);
        table.add(size, "resident memory of the portal importing, MB", memory.most());
      }
    }
  }

  private void search(LoadedPortal portal, int size, List<Question> log)
      throws IOException, SQLException {
    Visitor visitor = portal.running().visitor();
    PlainElasticsearch plain = new PlainElasticsearch(portal.running());
    List<byte[]> bodies = bodies(portal.running().operator(), log);
    for (int i = 0; i < log.size(); i++) {
      Answer answer = visitor.get(address(log.get(i)));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json().path("total").asLong())
          .as(log.get(i).words())
          .isPositive()
          .isEqualTo(plain.total(plain.search(bodies.get(i))));
    }
    Timings ours = new Timings();
    Timings raw = new Timings();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < log.size(); i++) {
        Address address = address(log.get(i));
        byte[] body = bodies.get(i);
        if ((i + round) % 2 == 0) {
          ours.time(() -> visitor.get(address));
          raw.time(() -> plain.search(body));
        } else {
          raw.time(() -> plain.search(body));
          ours.time(() -> visitor.get(address));
        }
      }
    }
    table.add(size, "search, one client, p50 ms", ours.median(), raw.median(), "raw Elasticsearch");
    table.add(size, "search, one client, p95 ms", ours.p95(), raw.p95(), "raw Elasticsearch");
    throughput(portal, size, log, bodies, plain);
    besidePostgres(portal, size, log, ours);
  }

  private void throughput(
      LoadedPortal portal,
      int size,
      List<Question> log,
      List<byte[]> bodies,
      PlainElasticsearch plain) {
    Visitor visitor = portal.running().visitor();
    List<Integer> twice = new ArrayList<>();
    for (int i = 0; i < 2 * log.size(); i++) {
      twice.add(i % log.size());
    }
    double ours = 0;
    double raw = 0;
    try (Memory memory = new Memory(portal.running())) {
      for (int round = 0; round < ROUNDS; round++) {
        ours += Clients.throughput(CLIENTS, twice, i -> visitor.get(address(log.get(i))));
        raw += Clients.throughput(CLIENTS, twice, i -> plain.search(bodies.get(i)));
      }
      table.add(
          size,
          "search, eight clients, answers/s",
          ours / ROUNDS,
          raw / ROUNDS,
          "raw Elasticsearch");
      table.add(size, "resident memory of the portal searching, MB", memory.most());
    }
  }

  private void besidePostgres(LoadedPortal portal, int size, List<Question> log, Timings ours)
      throws IOException, SQLException {
    try (PlainPostgres postgres = new PlainPostgres(portal.running())) {
      postgres.copy();
      Timings page = new Timings();
      Timings facets = new Timings();
      for (Question question : log.subList(0, TO_POSTGRES)) {
        postgres.firstPage(question, true);
        page.time(() -> postgres.firstPage(question, false));
        facets.time(() -> postgres.firstPage(question, true));
      }
      postgres.drop();
      table.add(size, "search, p50 ms", ours.median(), page.median(), "PostgreSQL, no facets");
      table.add(size, "search, p95 ms", ours.p95(), page.p95(), "PostgreSQL, no facets");
      table.add(size, "search, p95 ms", ours.p95(), facets.p95(), "PostgreSQL, three facets");
    }
  }

  private void hub(LoadedPortal portal, int size) {
    Visitor visitor = portal.running().visitor();
    for (String path :
        List.of(
            "/conventions/UNTOC/6",
            "/compare?obligation=" + Corpus.OBLIGATION,
            "/api/v1/obligations/" + Corpus.OBLIGATION + "/mappings")) {
      assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
      Timings timings = new Timings();
      for (int i = 0; i < 40; i++) {
        timings.time(() -> visitor.get(path));
      }
      table.add(size, path + ", p50 ms", timings.median());
      table.add(size, path + ", p95 ms", timings.p95());
    }
  }

  private static List<byte[]> bodies(Operator operator, List<Question> log) {
    List<byte[]> bodies = new ArrayList<>();
    for (Question question : log) {
      Address explanation = address("/api/v1/search/explanation", question);
      bodies.add(
          PlainElasticsearch.body(
              (ObjectNode) operator.send("GET", explanation, new byte[0]).json()));
    }
    return bodies;
  }

  private static Address address(Question question) {
    return address("/api/v1/search", question);
  }

  private static Address address(String path, Question question) {
    return Address.of(path).with("q", question.words()).with("ui", question.reader());
  }
}
