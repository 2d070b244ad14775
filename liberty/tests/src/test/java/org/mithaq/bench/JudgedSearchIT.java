package org.mithaq.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Address;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;
import org.mithaq.search.judged.JudgedQueries;
import org.mithaq.search.judged.JudgedQuery;
import org.mithaq.search.judged.Measures;

/**
 * How good the search is: the judged queries asked of the running portal as a reader would. Prints
 * the table, writes it to {@code target/bench}, and fails when it has become worse than the one
 * recorded; whoever makes it better records it anew.
 */
@Tag("bench")
@WithPortal
class JudgedSearchIT {
  /** The recorded figures have three digits, and queries of today move with the day. */
  private static final double TOLERANCE = 0.01;

  private static final Set<String> INTERFACE = Set.of("ar", "en", "fr");

  @Test
  void theSearchIsAtLeastAsGoodAsItWas(Visitor visitor) throws IOException {
    QualityTable table = new QualityTable();
    for (JudgedQuery query : JudgedQueries.all()) {
      table.add(query, Measures.of(query.judgements(), ranking(visitor, query)));
    }
    Map<String, Double> recorded = QualityTable.recorded();
    System.out.println(table.beside(recorded));
    Path folder = Files.createDirectories(Path.of("target", "bench"));
    Files.writeString(folder.resolve("search-quality.csv"), table.csv());

    assertThat(table.of(QualityTable.ALL).ndcgAt10())
        .isGreaterThan(recorded.get(QualityTable.ALL) - TOLERANCE);
  }

  private static List<String> ranking(Visitor visitor, JudgedQuery query) {
    String reader = INTERFACE.contains(query.language()) ? query.language() : "en";
    Address address =
        Address.of("/api/v1/search").with("q", query.query()).with("size", 100).with("ui", reader);
    if (query.inForceOn().isPresent()) {
      address = address.with("inForceOn", query.inForceOn().get());
    }
    for (Map.Entry<String, List<String>> filter : query.filters().entrySet()) {
      for (String value : filter.getValue()) {
        address = address.with(filter.getKey(), value);
      }
    }
    List<String> ranking = new ArrayList<>();
    visitor.get(address).json().path("hits").forEach(hit -> ranking.add(hit.path("uri").asText()));
    return ranking;
  }
}
