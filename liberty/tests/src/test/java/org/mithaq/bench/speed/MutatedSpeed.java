package org.mithaq.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mithaq.running.Address;
import org.mithaq.running.MutatedQueries;
import org.mithaq.running.Visitor;
import org.mithaq.search.judged.JudgedQueries;
import org.mithaq.search.judged.JudgedQuery;

/** Ten thousand queries as nobody should type them: which are faults, which are slow. */
record MutatedSpeed(SpeedTable table) {
  private static final int QUERIES = 10_000;
  private static final int CLIENTS = 2;
  private static final double SLOW_MILLIS = 2000;

  void measure(LoadedPortal portal, int size) {
    Visitor visitor = portal.running().visitor();
    List<String> good = JudgedQueries.all().stream().map(JudgedQuery::query).toList();
    AtomicInteger faults = new AtomicInteger();
    AtomicInteger slow = new AtomicInteger();
    Timings all = new Timings();
    Clients.throughput(
        CLIENTS,
        MutatedQueries.of(good, QUERIES).toList(),
        query -> {
          Timings one = new Timings();
          one.time(() -> asked(visitor, query, faults));
          all.add(one.most());
          if (one.most() > SLOW_MILLIS) {
            slow.incrementAndGet();
            System.out.printf("%.0f ms: %.200s%n", one.most(), query);
          }
        });
    table.add(size, "mutated queries that failed, of 10,000", faults.get());
    table.add(size, "mutated queries over two seconds, of 10,000", slow.get());
    table.add(size, "mutated queries, p95 ms", all.p95());
    table.add(size, "mutated queries, slowest ms", all.most());
    assertThat(faults.get()).isZero();
  }

  private static int asked(Visitor visitor, String query, AtomicInteger faults) {
    int status = visitor.get(Address.search(query)).status();
    if (status >= 500) {
      faults.incrementAndGet();
      System.out.printf("%d: %.200s%n", status, query);
    }
    return status;
  }
}
