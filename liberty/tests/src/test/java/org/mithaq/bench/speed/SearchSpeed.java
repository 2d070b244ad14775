package org.mithaq.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.running.Address;
import org.mithaq.running.Answer;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;

/** A first page of hits with highlights and facets, beside what else could have found it. */
record SearchSpeed(SpeedTable table) {
  private static final int TO_POSTGRES = 100;
  private static final int ROUNDS = 3;
  private static final int CLIENTS = 8;

  void measure(LoadedPortal portal, int size, List<Question> log) throws IOException, SQLException {
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

  static Address address(Question question) {
    return address("/api/v1/search", question);
  }

  private static Address address(String path, Question question) {
    return Address.of(path).with("q", question.words()).with("ui", question.reader());
  }
}
