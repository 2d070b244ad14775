package org.mithaq.bench.speed;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mithaq.running.Visitor;

/**
 * The portal at several sizes ({@code -Dmithaq.bench.sizes=10000,100000,1000000}), each search
 * beside raw Elasticsearch with the identical body and beside PostgreSQL's full-text search over
 * the same provisions; the last on an index that was built anew while people searched (unless
 * {@code -Dmithaq.bench.rebuild=false}). Prints the table and writes it to {@code
 * target/bench/search-speed.csv}. What it asserts is that answers are right, never how long they
 * took.
 */
@Tag("bench")
class GrowthIT {
  private static final int QUESTIONS = 200;
  private static final int SIZE_OF_MUTATIONS = 100_000;
  private static final boolean REBUILD =
      Boolean.parseBoolean(System.getProperty("mithaq.bench.rebuild", "true"));
  private static final Path FILE = Path.of("target", "bench", "search-speed.csv");

  private final SpeedTable table = new SpeedTable();

  @Test
  void theProductAtEachSize() throws Exception {
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
        if (REBUILD && size == sizes.get(sizes.size() - 1)) {
          new RebuildUnderFire(table).measure(portal, size, log);
        }
        new SearchSpeed(table).measure(portal, size, log);
        new HubSpeed(table).measure(portal, size);
        if (size == SIZE_OF_MUTATIONS) {
          new MutatedSpeed(table).measure(portal, size);
        }
        table.write(FILE);
      }
    }
  }

  /** Words of a provision that nothing has as the portal reads them are no question to measure. */
  private static List<Question> answered(LoadedPortal portal) throws IOException {
    Visitor visitor = portal.running().visitor();
    List<Question> log = new ArrayList<>();
    for (Question question : Question.log(portal.source(), QUESTIONS + QUESTIONS / 4)) {
      JsonNode answer = visitor.get(SearchSpeed.address(question)).json();
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
}
