package org.mithaq.outbox.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.DeadLetters.DeadLetter;
import org.mithaq.outbox.DeadLetters.SetAside;
import org.mithaq.outbox.DeliverLaterException;
import org.mithaq.outbox.Delivery;
import org.mithaq.outbox.OutboxCounts;

class OutboxTest {
  private final JpaOnPostgres jpa = JpaOnPostgres.of("outbox");
  private final HandClock clock = new HandClock();
  private final RecordingListener listener = new RecordingListener();
  private final OwnTransaction transaction = jpa::inTransaction;
  private final JpaOutbox outbox = new JpaOutbox(jpa.entityManager(), List.of(listener), clock);
  private OutboxDispatcher dispatcher;

  @BeforeEach
  void aDispatcher() {
    dispatcher = anotherDispatcher();
  }

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void theRevisionOfASubjectRisesWithEachNews() {
    assertThat(add("a")).isEqualTo(1);
    assertThat(add("a")).isEqualTo(2);
    assertThat(add("b")).isEqualTo(1);
    assertThat(jpa.inTransaction(() -> outbox.revisionOf(law("a")))).isEqualTo(2);
    assertThat(jpa.inTransaction(() -> outbox.revisionOf(law("never")))).isZero();
  }

  @Test
  void newsOfARolledBackChangeIsNeverDelivered() {
    assertThatThrownBy(
            () ->
                jpa.inTransaction(
                    () -> {
                      outbox.add(law("a"), "LawPublished");
                      throw new IllegalStateException("the change failed");
                    }))
        .hasMessage("the change failed");
    assertThat(dispatcher.dispatchOnce()).isZero();
    assertThat(jpa.inTransaction(() -> outbox.revisionOf(law("a")))).isZero();
  }

  @Test
  void newsGoesOnlyToListenersThatWantItsKind() {
    jpa.inTransaction(() -> outbox.add(new Subject("instrument", "UNCAC"), "InstrumentLoaded"));
    assertThat(counts().waiting()).isZero();
  }

  @Test
  void severalNewsOfOneSubjectArriveAsTheNewest() {
    add("a");
    add("b");
    add("a");
    assertThat(dispatcher.dispatchOnce()).isEqualTo(3);
    assertThat(listener.batches).hasSize(1);
    assertThat(listener.batches.get(0))
        .extracting(news -> news.subject().id() + news.revision())
        .containsExactly("b1", "a2");
    assertThat(counts()).isEqualTo(new OutboxCounts(0, 0, 0));
  }

  @Test
  void twoDispatchersAtOnceNeverBringTheSameNews() throws Exception {
    addMany(80);
    CountDownLatch both = new CountDownLatch(2);
    listener.first =
        batch -> {
          both.countDown();
          await(both);
        };
    CompletableFuture<Integer> other =
        CompletableFuture.supplyAsync(() -> anotherDispatcher().dispatchOnce());
    int mine = dispatcher.dispatchOnce();
    int others = other.get(30, TimeUnit.SECONDS);
    assertThat(mine + others).isEqualTo(80);
    assertThat(listener.subjects()).hasSize(80).doesNotHaveDuplicates();
    assertThat(counts().waiting()).isZero();
  }

  /**
   * Two hundred large laws at once took longer than a transaction may, and came again and again.
   */
  @Test
  void aSlowListenerGetsSmallerBatchesAndAQuickOneLargerOnes() {
    addMany(400);
    listener.first = batch -> clock.forward(Duration.ofSeconds(20));
    dispatcher.dispatchOnce();
    dispatcher.dispatchOnce();
    listener.first = batch -> clock.forward(Duration.ofSeconds(1));
    dispatcher.dispatchOnce();
    dispatcher.dispatchOnce();
    assertThat(listener.batches).extracting(List::size).containsExactly(50, 25, 12, 24);
  }

  @Test
  void aBatchThatFailedComesAgainInSmallerParts() {
    addMany(50);
    listener.first = failing(new IllegalStateException("the transaction had no more time"));
    dispatcher.dispatchOnce();
    listener.first = batch -> {};
    clock.forward(Duration.ofSeconds(1));
    dispatcher.dispatchOnce();
    assertThat(listener.batches).extracting(List::size).containsExactly(25);
  }

  @Test
  void whatFailsComesAgainAfterAGrowingDelay() {
    add("a");
    listener.first = failing(new IllegalStateException("broken"));
    assertThat(dispatcher.dispatchOnce()).isEqualTo(1);
    assertThat(dispatcher.dispatchOnce()).as("not before its time").isZero();
    clock.forward(Duration.ofSeconds(1));
    assertThat(dispatcher.dispatchOnce()).isEqualTo(1);
    clock.forward(Duration.ofSeconds(1));
    assertThat(dispatcher.dispatchOnce()).as("the second delay is longer").isZero();
    clock.forward(Duration.ofSeconds(1));
    listener.first = batch -> {};
    assertThat(dispatcher.dispatchOnce()).isEqualTo(1);
    assertThat(listener.batches.get(0).get(0).attempt()).isEqualTo(3);
    assertThat(counts().waiting()).isZero();
  }

  @Test
  void oneBadPieceOfNewsHoldsUpNoOtherAndEndsAsADeadLetter() {
    addMany(3);
    listener.first =
        batch -> {
          if (batch.stream().anyMatch(news -> news.subject().id().equals("law-2"))) {
            throw new IllegalStateException("cannot take law-2");
          }
        };
    for (int turn = 0; turn < 40; turn++) {
      dispatcher.dispatchOnce();
      clock.forward(Duration.ofMinutes(5));
    }
    assertThat(listener.subjects()).containsExactlyInAnyOrder("law-1", "law-3");
    assertThat(counts().waiting()).isZero();
    assertThat(counts().dead()).isEqualTo(1);

    listener.first = batch -> {};
    assertThat(jpa.inTransaction(() -> board().redeliver())).isEqualTo(1);
    dispatcher.dispatchOnce();
    assertThat(listener.subjects()).contains("law-2");
    assertThat(counts().dead()).isZero();
  }

  @Test
  void anEngineThatIsAwayNeverMakesDeadLetters() {
    addMany(250);
    listener.first = failing(new IllegalStateException(new DeliverLaterException("away", null)));
    for (int turn = 0; turn < 100; turn++) {
      dispatcher.dispatchOnce();
      clock.forward(Duration.ofSeconds(15));
    }
    assertThat(counts().waiting()).isEqualTo(250);
    assertThat(counts().oldestWaitingSeconds()).isEqualTo(1500);

    listener.first = batch -> {};
    assertThat(dispatcher.dispatchOnce()).as("in batches, as before").isEqualTo(50);
    assertThat(dispatcher.dispatchOnce()).isEqualTo(100);
    assertThat(dispatcher.dispatchOnce()).isEqualTo(100);
    assertThat(listener.batches).hasSize(3);
    assertThat(listener.batches.get(0).get(0).attempt()).as("outages do not count").isEqualTo(1);
  }

  @Test
  void aListenerWhoseNeighbourIsAwayRestsAtMostFifteenSeconds() {
    add("a");
    listener.first = failing(new DeliverLaterException("away", null));
    dispatcher.dispatchOnce();
    assertThat(dispatcher.dispatchOnce()).isZero();
    for (int rest = 0; rest < 10; rest++) {
      clock.forward(Duration.ofSeconds(15));
      assertThat(dispatcher.dispatchOnce()).isEqualTo(1);
    }
  }

  @Test
  void theDelayNeverExceedsFiveMinutes() {
    assertThat(IntStream.rangeClosed(1, 30).mapToObj(RetryRule::delayAfter))
        .startsWith(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4))
        .allMatch(delay -> delay.compareTo(Duration.ofMinutes(5)) <= 0);
  }

  @Test
  void aDeadLetterIsSeenBroughtAgainOrSetAsideWithItsReason() {
    add("a");
    add("b");
    jpa.inTransaction(
        () ->
            jpa.entityManager()
                .createNativeQuery("UPDATE outbox.delivery SET dead = true, last_error = 'no room'")
                .executeUpdate());
    KeepingDeadLetters letters = new KeepingDeadLetters(jpa.entityManager(), clock);
    List<DeadLetter> dead = jpa.inTransaction(() -> letters.list(10));
    assertThat(dead).extracting(DeadLetter::subject).containsExactly(law("a"), law("b"));
    assertThat(dead.get(0).error()).isEqualTo("no room");

    jpa.inTransaction(() -> letters.redeliver(dead.get(0).id()));
    assertThat(counts().waiting()).isEqualTo(1);
    SetAside without = new SetAside(dead.get(1).id(), " ", "amina");
    assertThatThrownBy(() -> jpa.inTransaction(() -> letters.setAside(without)))
        .isInstanceOf(RefusedException.class);
    SetAside aside = new SetAside(dead.get(1).id(), "the law is gone", "amina");
    jpa.inTransaction(() -> letters.setAside(aside));
    assertThatThrownBy(() -> jpa.inTransaction(() -> letters.setAside(aside)))
        .isInstanceOf(RefusedException.class);

    assertThat(counts().dead()).isZero();
    assertThat(jpa.inTransaction(() -> letters.aside(10)))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.letter().subject()).isEqualTo(law("b"));
              assertThat(one.letter().error()).isEqualTo("no room");
              assertThat(one.reason()).isEqualTo("the law is gone");
              assertThat(one.by()).isEqualTo("amina");
            });
  }

  private long add(String id) {
    return jpa.inTransaction(() -> outbox.add(law(id), "LawPublished"));
  }

  private void addMany(int count) {
    jpa.inTransaction(
        () -> IntStream.rangeClosed(1, count).forEach(number -> add("law-" + number)));
  }

  private OutboxCounts counts() {
    return jpa.inTransaction(() -> board().counts());
  }

  private BrowsingOutbox board() {
    return new BrowsingOutbox(jpa.entityManager(), clock);
  }

  private OutboxDispatcher anotherDispatcher() {
    return new OutboxDispatcher(
        new Deliveries(jpa.entityManager()), List.of(listener), transaction, clock);
  }

  private static java.util.function.Consumer<List<Delivery>> failing(RuntimeException failure) {
    return batch -> {
      throw failure;
    };
  }

  private static Subject law(String id) {
    return new Subject("law", id);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
