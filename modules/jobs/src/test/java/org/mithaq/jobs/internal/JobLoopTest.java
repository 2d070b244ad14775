package org.mithaq.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.JobView;

class JobLoopTest {
  private final Bench bench = new Bench();
  private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(6);

  @AfterEach
  void close() {
    executor.shutdownNow();
    bench.close();
  }

  @Test
  void queuedJobsAreDoneAtMostTwoAtOnce() throws InterruptedException {
    for (int job = 0; job < 5; job++) {
      bench.queue(Map.of());
    }
    AtomicInteger present = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch twoTogether = new CountDownLatch(2);
    CountDownLatch all = new CountDownLatch(5);
    JobLoop loop =
        loop(
            run -> {
              most.accumulateAndGet(present.incrementAndGet(), Math::max);
              twoTogether.countDown();
              assertThat(twoTogether.await(20, TimeUnit.SECONDS)).isTrue();
              present.decrementAndGet();
              all.countDown();
            });
    loop.start();
    assertThat(all.await(30, TimeUnit.SECONDS)).isTrue();
    loop.stop();
    assertThat(most).hasValue(2);
    assertThat(latest()).extracting(JobView::state).containsOnly(JobState.DONE).hasSize(5);
  }

  @Test
  void aServerThatStopsLeavesItsWorkToBeTakenUpAgain() throws InterruptedException {
    bench.queue(Map.of());
    CountDownLatch begun = new CountDownLatch(1);
    JobLoop loop =
        loop(
            run -> {
              begun.countDown();
              while (!run.stopping()) {
                Thread.onSpinWait();
              }
              run.checkpoint("a good place");
            });
    loop.start();
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    loop.stop();
    assertThat(latest()).extracting(JobView::state).containsExactly(JobState.QUEUED);
    assertThat(bench.runner(bench.work(run -> {})).take().orElseThrow().checkpoint())
        .isEqualTo("a good place");
  }

  private JobLoop loop(Bench.Doing doing) {
    return new JobLoop(bench.runner(bench.work(doing)), executor);
  }

  private List<JobView> latest() {
    return bench.jpa.inTransaction(() -> bench.jobs().latest(10));
  }
}
