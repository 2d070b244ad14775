package org.mithaq.search.tracing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.SearchReport.Unanswered;
import org.mithaq.search.SearchTrace;
import org.mithaq.search.persistence.TraceRows;

class TracesTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

  private final JpaOnPostgres jpa = JpaOnPostgres.of("search");
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final TraceRows rows = new TraceRows(jpa.entityManager());
  private final ReportingSearches report = new ReportingSearches(rows, clock);

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void queriesThatFoundNothingAreCountedWhateverTheFormsOfTheirLetters() {
    add(trace("الإخفاء القسري", 0, NOW));
    add(trace("الاخفاء  القسري", 0, NOW.minus(Duration.ofDays(3))));
    add(trace("piracy", 0, NOW));
    add(trace("laundering", 12, NOW));

    assertThat(jpa.inTransaction(() -> report.unanswered(30, 10)))
        .extracting(Unanswered::times, Unanswered::last)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, TODAY),
            org.assertj.core.groups.Tuple.tuple(1L, TODAY));
  }

  @Test
  void whatIsOlderThanTheDaysAskedForIsLeftOut() {
    add(trace("piracy", 0, NOW.minus(Duration.ofDays(8))));
    assertThat(jpa.inTransaction(() -> report.unanswered(7, 10))).isEmpty();
    assertThat(jpa.inTransaction(() -> report.unanswered(9, 10))).hasSize(1);
  }

  @Test
  void tracesGoAfterNinetyDays() throws InterruptedException {
    add(trace("old", 0, NOW.minus(Duration.ofDays(91))));
    ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    KeepingTraces keeping = new KeepingTraces(rows, jpa::inTransaction, executor, clock);
    keeping.add(trace("new \u0000 and odd", 0, NOW));
    executor.shutdown();
    assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();

    assertThat(jpa.inTransaction(() -> rows.unanswered(Instant.EPOCH, 10)))
        .extracting(Unanswered::typed)
        .containsExactly("new  and odd");
  }

  @Test
  void aReportOfMoreThanIsKeptIsRefusedByName() {
    assertThatThrownBy(() -> report.unanswered(91, 10))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("90");
  }

  private void add(SearchTrace trace) {
    jpa.inTransaction(() -> rows.add(trace));
  }

  private static SearchTrace trace(String typed, long total, Instant at) {
    return new SearchTrace(at, LanguageTag.ARABIC, typed, "Words", "", total, 3);
  }
}
