package org.mithaq.search.tracing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.search.SearchReport;
import org.mithaq.search.persistence.TraceRows;

/** Counts traces. */
@UseCase
@Requires(value = Permission.SEE_SEARCHES, audited = false)
@ApplicationScoped
@Transactional
class ReportingSearches implements SearchReport {
  private static final int MOST = 1_000;

  private final TraceRows rows;
  private final Clock clock;

  @Inject
  ReportingSearches(TraceRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public List<Unanswered> unanswered(int days, int atMost) {
    if (days < 1 || days > KeepingTraces.KEPT.toDays()) {
      throw RefusedException.invalid("days", "A number from 1 to " + KeepingTraces.KEPT.toDays());
    }
    if (atMost < 1 || atMost > MOST) {
      throw RefusedException.invalid("size", "A number from 1 to " + MOST);
    }
    return rows.unanswered(clock.instant().minus(Duration.ofDays(days)), atMost);
  }
}
