package org.mithaq.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/**
 * Suggestions held against the demonstration's own mappings. Each law is hidden from itself:
 * neither its mappings nor those of its provisions are evidence for it, only those of other laws.
 */
@Tag("bench")
@WithPortal
class SuggestionsIT {
  private static final List<String> STATES = List.of("XDA", "XDB", "XDC");
  private static final int MOST = 20;
  private static final int FIRST = 5;

  /** What came of one provision. */
  private record Judged(
      double precision,
      double recall,
      double recallOfMost,
      boolean anyRight,
      boolean anyArticle,
      double reciprocal) {}

  @Test
  void theFirstFiveAreMeasuredOnThePacksOwnMappings(
      RunningPortal portal, Operator operator, Visitor visitor) throws IOException {
    portal.awaitIndexed();
    Map<String, List<Judged>> byState = new TreeMap<>();
    for (String state : STATES) {
      for (JsonNode law : laws(visitor, state)) {
        String uri = law.path("uri").asText();
        expected(visitor, uri)
            .forEach(
                (eId, obligations) ->
                    byState
                        .computeIfAbsent(state, none -> new ArrayList<>())
                        .add(judged(obligations, suggested(operator, uri, eId))));
      }
    }
    List<Judged> all = byState.values().stream().flatMap(List::stream).toList();
    List<String> table = new ArrayList<>();
    table.add("state,provisions,precision@5,recall@5,recall@20,any@5,article@5,mrr");
    byState.forEach((state, judged) -> table.add(row(state, judged)));
    table.add(row("all", all));
    table.forEach(System.out::println);
    Path file = Path.of("target/bench/suggestions.csv");
    Files.createDirectories(file.getParent());
    Files.write(file, table);
    assertThat(mean(all, one -> one.anyArticle() ? 1 : 0)).isGreaterThan(0.5);
  }

  private static List<JsonNode> laws(Visitor visitor, String state) {
    List<JsonNode> laws = new ArrayList<>();
    visitor
        .get(Address.of("/api/v1/laws").with("state", state).with("size", 100))
        .json()
        .path("items")
        .forEach(laws::add);
    return laws;
  }

  /** What provisions of a law are mapped to, whatever is merely related left out. */
  private static Map<String, Set<String>> expected(Visitor visitor, String law) {
    Map<String, Set<String>> expected = new LinkedHashMap<>();
    visitor
        .get(Address.of("/api/v1/mappings").with("law", law).with("size", 200))
        .json()
        .path("items")
        .forEach(
            one -> {
              if (!one.path("role").asText().equals("RELATED")) {
                expected
                    .computeIfAbsent(one.path("eId").asText(), none -> new TreeSet<>())
                    .add(one.path("obligation").asText());
              }
            });
    return expected;
  }

  private static List<String> suggested(Operator operator, String law, String eId) {
    Address asked =
        Address.of("/api/v1/mappings/suggestions")
            .with("law", law)
            .with("eId", eId)
            .with("asIfUnmapped", true)
            .with("size", MOST);
    JsonNode found = operator.send("GET", asked, new byte[0]).json();
    assertThat(found.path("similarAway").asBoolean()).isFalse();
    return found.path("suggestions").findValuesAsText("obligation");
  }

  private static Judged judged(Set<String> expected, List<String> suggested) {
    List<String> first = suggested.stream().limit(FIRST).toList();
    long right = first.stream().filter(expected::contains).count();
    long rightOfMost = suggested.stream().filter(expected::contains).count();
    Set<String> articles =
        expected.stream().map(SuggestionsIT::article).collect(Collectors.toSet());
    int rank = 0;
    for (int at = 0; at < suggested.size() && rank == 0; at++) {
      rank = expected.contains(suggested.get(at)) ? at + 1 : 0;
    }
    return new Judged(
        (double) right / FIRST,
        (double) right / expected.size(),
        (double) rightOfMost / expected.size(),
        right > 0,
        first.stream().map(SuggestionsIT::article).anyMatch(articles::contains),
        rank == 0 ? 0 : 1.0 / rank);
  }

  private static String article(String path) {
    return path.split("/")[0] + "/" + path.split("/")[1];
  }

  private static String row(String name, List<Judged> judged) {
    return String.format(
        Locale.ROOT,
        "%s,%d,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f",
        name,
        judged.size(),
        mean(judged, Judged::precision),
        mean(judged, Judged::recall),
        mean(judged, Judged::recallOfMost),
        mean(judged, one -> one.anyRight() ? 1 : 0),
        mean(judged, one -> one.anyArticle() ? 1 : 0),
        mean(judged, Judged::reciprocal));
  }

  private static double mean(
      List<Judged> judged, java.util.function.ToDoubleFunction<Judged> figure) {
    return judged.stream().mapToDouble(figure).average().orElse(0);
  }
}
