package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;

/** When what is done again and again was last begun; every method wants a transaction around it. */
@ApplicationScoped
public class ScheduleRows {
  private final EntityManager entityManager;

  @Inject
  public ScheduleRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** True for one of all that ask within a stretch of time: that one begins it. */
  public boolean mine(String name, Duration every, Instant now) {
    return Sql.query(
                entityManager,
                """
                insert into curation.schedule (name, at) values (?1, cast(?2 as timestamptz))
                on conflict (name) do update set at = excluded.at
                  where schedule.at <= cast(?3 as timestamptz)
                """,
                name,
                now.toString(),
                now.minus(every).toString())
            .executeUpdate()
        == 1;
  }
}
