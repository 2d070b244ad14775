package org.mithaq.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.files.AddressCheck;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.AddressHealth.Status;
import org.mithaq.files.FetchFailure;
import org.mithaq.files.Fetched;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;

class WatchingAddressesTest {
  private static final String URL = "https://gazette.example/law";

  private final JpaOnPostgres jpa = JpaOnPostgres.of("files");
  private final Days clock = new Days();
  private Fetched next;
  private final WatchingAddresses watching = watching();

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void failuresOnThreeDifferentDaysAreABrokenSourceAndAnAnswerMakesItWell() {
    watching.watch(List.of(URL));
    next = new Fetched.Failed(List.of(URL), FetchFailure.ERROR_ANSWER, "404");
    assertThat(watching.check(URL).status()).isEqualTo(Status.FAILING);
    assertThat(watching.check(URL).failedDays()).as("twice on one day").isEqualTo(1);
    clock.days(1);
    assertThat(watching.check(URL).status()).isEqualTo(Status.FAILING);
    clock.days(1);
    AddressHealth broken = watching.check(URL);
    assertThat(broken.status()).isEqualTo(Status.BROKEN);
    assertThat(broken.failingSince().orElseThrow()).hasToString("2026-03-01");
    assertThat(broken.detail()).isEqualTo("404");
    next = whole("one");
    assertThat(watching.check(URL).status()).isEqualTo(Status.WELL);
    assertThat(watching.checks(URL, 2))
        .extracting(AddressCheck::outcome)
        .containsExactly("WHOLE", "ERROR_ANSWER");
  }

  @Test
  void otherWordsAreAChangeUntilAPersonTakesThemForRight() {
    watching.watch(List.of(URL));
    next = whole("one");
    watching.check(URL);
    next = whole("two");
    assertThat(watching.check(URL).status()).isEqualTo(Status.CHANGED);
    next = new Fetched.Unchanged(List.of(URL));
    assertThat(watching.check(URL).status()).as("the same as last time").isEqualTo(Status.CHANGED);
    watching.accept(URL);
    assertThat(watching.find(URL).orElseThrow().status()).isEqualTo(Status.WELL);
    next = whole("one");
    assertThat(watching.check(URL).status()).isEqualTo(Status.CHANGED);
  }

  @Test
  void theWordsOfBeforeComingBackAreWellWithoutAnybody() {
    watching.watch(List.of(URL));
    for (String words : List.of("one", "two", "one")) {
      next = whole(words);
      watching.check(URL);
    }
    assertThat(watching.find(URL).orElseThrow().status()).isEqualTo(Status.WELL);
  }

  @Test
  void whatIsNotForProgramsIsNotBroken() {
    watching.watch(List.of(URL));
    next = new Fetched.Failed(List.of(URL), FetchFailure.NOT_FOR_PROGRAMS, "");
    for (int day = 0; day < 5; day++) {
      assertThat(watching.check(URL).status()).isEqualTo(Status.NOT_ASKED);
      clock.days(1);
    }
  }

  @Test
  void eachIsAskedAgainWhenItsTimeHasComeAndByOneOnly() {
    watching.watch(List.of(URL, "https://gazette.example/other"));
    assertThat(watching.due(1)).hasSize(1);
    assertThat(watching.due(10)).hasSize(1);
    assertThat(watching.due(10)).isEmpty();
    clock.days(1);
    assertThat(watching.due(10)).as("whoever had them died").hasSize(2);
    next = whole("one");
    watching.check(URL);
    watching.leave("https://gazette.example/other");
    clock.days(6);
    assertThat(watching.due(10)).isEmpty();
    clock.days(1);
    assertThat(watching.due(10)).containsExactly(URL);
    assertThat(watching.watched("", 10)).containsExactly(URL);
  }

  @Test
  void anAddressThatNobodyWatchesIsNotAsked() {
    assertThatThrownBy(() -> watching.check(URL)).isInstanceOf(RefusedException.class);
  }

  private static Fetched whole(String words) {
    return new Fetched.Whole(
        List.of(URL), "sha-" + words, words, "text/html", 3, "", "", Optional.empty(), new byte[0]);
  }

  private WatchingAddresses watching() {
    OwnTransaction transaction =
        new OwnTransaction() {
          @Override
          public <T> T call(Callable<T> work) {
            return jpa.inTransaction(work);
          }
        };
    return new WatchingAddresses(
        7, 3, new AddressRows(jpa.entityManager()), request -> next, transaction, clock);
  }

  /** A clock that goes when it is told to. */
  private static final class Days extends Clock {
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");

    void days(int more) {
      now = now.plus(Duration.ofDays(more));
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
