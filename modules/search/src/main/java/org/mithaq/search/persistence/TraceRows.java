package org.mithaq.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.kernel.Folding;
import org.mithaq.search.SearchReport.Unanswered;
import org.mithaq.search.SearchTrace;

/** The rows of traces; each method within the transaction of whoever calls it. */
@ApplicationScoped
public class TraceRows {
  private final EntityManager entityManager;

  @Inject
  public TraceRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(SearchTrace trace) {
    entityManager
        .createNativeQuery(
            "insert into search.trace"
                + " (at, reader, typed, folded, understood, filters, total, took_millis)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .setParameter(1, Timestamp.from(trace.at()))
        .setParameter(2, trace.reader().code())
        .setParameter(3, stored(trace.typed()))
        .setParameter(4, stored(Folding.words(trace.typed())))
        .setParameter(5, stored(trace.understood()))
        .setParameter(6, stored(trace.filters()))
        .setParameter(7, trace.total())
        .setParameter(8, trace.tookMillis())
        .executeUpdate();
  }

  public int removeBefore(Instant oldest) {
    return entityManager
        .createNativeQuery("delete from search.trace where at < ?1")
        .setParameter(1, Timestamp.from(oldest))
        .executeUpdate();
  }

  public List<Unanswered> unanswered(Instant since, int atMost) {
    @SuppressWarnings("unchecked") // a native query of several columns gives rows of Object[]
    List<Object[]> rows =
        entityManager
            .createNativeQuery(
                "select min(typed), count(*), cast(max(at) at time zone 'UTC' as date)"
                    + " from search.trace where total = 0 and at >= ?1 and folded <> ''"
                    + " group by folded order by 2 desc, 1 limit ?2")
            .setParameter(1, Timestamp.from(since))
            .setParameter(2, atMost)
            .getResultList();
    return rows.stream()
        .map(
            row ->
                new Unanswered(
                    (String) row[0],
                    ((Number) row[1]).longValue(),
                    LocalDate.parse(row[2].toString())))
        .toList();
  }

  /** PostgreSQL has no character 0. */
  private static String stored(String text) {
    return text.replace("\0", "");
  }
}
