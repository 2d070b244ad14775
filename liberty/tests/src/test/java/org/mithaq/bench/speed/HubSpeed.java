package org.mithaq.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.mithaq.running.Visitor;

/** The pages of an article to which ten thousand provisions are mapped. */
record HubSpeed(SpeedTable table) {
  private static final int TIMES = 40;

  void measure(LoadedPortal portal, int size) {
    Visitor visitor = portal.running().visitor();
    for (String path :
        List.of(
            "/conventions/UNTOC/6",
            "/compare?obligation=" + Corpus.OBLIGATION,
            "/api/v1/obligations/" + Corpus.OBLIGATION + "/mappings")) {
      assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
      Timings timings = new Timings();
      for (int i = 0; i < TIMES; i++) {
        timings.time(() -> visitor.get(path));
      }
      table.add(size, path + ", p50 ms", timings.median());
      table.add(size, path + ", p95 ms", timings.p95());
    }
  }
}
