package org.mithaq.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Subject;

class DispatchLoopTest {
  private final JpaOnPostgres jpa = JpaOnPostgres.of("outbox");
  private final HandClock clock = new HandClock();
  private final RecordingListener listener = new RecordingListener();
  private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(1);
  private final DispatchLoop loop =
      new DispatchLoop(
          new OutboxDispatcher(
              new Deliveries(jpa.entityManager()), List.of(listener), jpa::inTransaction, clock),
          executor);

  @AfterEach
  void close() {
    loop.stop();
    executor.shutdownNow();
    jpa.close();
  }

  @Test
  void newsIsBroughtWhileTheLoopRunsAndBatchesFollowAtOnce() throws InterruptedException {
    CountDownLatch three = new CountDownLatch(3);
    listener.first = batch -> three.countDown();
    JpaOutbox outbox = new JpaOutbox(jpa.entityManager(), List.of(listener), clock);
    jpa.inTransaction(
        () -> {
          for (int law = 0; law < 3 * Pace.FIRST.size() + 1; law++) {
            outbox.add(new Subject("law", "law-" + law), "LawPublished");
          }
        });
    loop.start();
    loop.start();
    assertThat(three.await(20, TimeUnit.SECONDS)).isTrue();
    loop.stop();
    assertThat(listener.subjects()).hasSize(3 * Pace.FIRST.size() + 1).doesNotHaveDuplicates();
  }

  @Test
  void stoppingWaitsForTheBatchUnderWay() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    listener.first =
        batch -> {
          begun.countDown();
          try {
            assertThat(mayEnd.await(20, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
          }
        };
    JpaOutbox outbox = new JpaOutbox(jpa.entityManager(), List.of(listener), clock);
    jpa.inTransaction(() -> outbox.add(new Subject("law", "one"), "LawPublished"));
    loop.start();
    assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
    Thread letGo = new Thread(mayEnd::countDown);
    letGo.start();
    loop.stop();
    assertThat(listener.subjects()).containsExactly("one");
  }
}
