package org.mithaq.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.mithaq.running.MithaqCommand.Ended;
import org.mithaq.running.Visitor;

/** The index built anew while people search: how long, and whether any search failed. */
record RebuildUnderFire(SpeedTable table) {
  private static final int CLIENTS = 2;

  void measure(LoadedPortal portal, int size, List<Question> log) throws InterruptedException {
    Visitor visitor = portal.running().visitor();
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger failed = new AtomicInteger();
    Timings searches = new Timings();
    ExecutorService people = Executors.newFixedThreadPool(CLIENTS);
    for (int client = 0; client < CLIENTS; client++) {
      int first = client * log.size() / CLIENTS;
      people.submit(
          () -> {
            for (int i = first; !over.get(); i++) {
              Question question = log.get(i % log.size());
              searches.time(
                  () -> {
                    if (visitor.get(SearchSpeed.address(question)).status() != 200) {
                      failed.incrementAndGet();
                    }
                    return question;
                  });
            }
          });
    }
    long start = System.nanoTime();
    Ended rebuilt = portal.running().command().run("reindex");
    double seconds = (System.nanoTime() - start) / 1e9;
    over.set(true);
    people.shutdown();
    people.awaitTermination(1, TimeUnit.MINUTES);
    System.out.println(rebuilt.said());
    table.add(size, "reindex while two search, s", seconds);
    table.add(size, "searches meanwhile", searches.count());
    table.add(size, "searches meanwhile that failed", failed.get());
    table.add(size, "searches meanwhile, p95 ms", searches.p95());
    assertThat(rebuilt.code()).as("%s", rebuilt).isZero();
    assertThat(failed.get()).isZero();
  }
}
