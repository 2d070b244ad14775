package org.mithaq.assistance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.mithaq.assistance.WorkingDraft;

/** Working drafts; every method wants a transaction around it. */
@ApplicationScoped
public class DraftRows {
  private final EntityManager entityManager;

  @Inject
  public DraftRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<WorkingDraft> find(String run, String step) {
    return Sql.rows(
            Sql.query(
                entityManager,
                "select d.version, cast(d.details as text), d.changed_by, d.changed_at"
                    + " from assistance.working_draft d where d.run = ?1 and d.step = ?2",
                run,
                step))
        .stream()
        .map(DraftRows::draft)
        .findFirst();
  }

  /** Writes it over the version that was seen, 0 for none; false when it is another one now. */
  public boolean write(WorkingDraft draft, String by, Instant at) {
    String sql =
        draft.version() == 0
            ? "insert into assistance.working_draft (run, step, details, changed_by, changed_at)"
                + " values (?1, ?2, cast(?3 as jsonb), ?4, cast(?5 as timestamptz))"
                + " on conflict do nothing"
            : "update assistance.working_draft set version = version + 1,"
                + " details = cast(?3 as jsonb), changed_by = ?4,"
                + " changed_at = cast(?5 as timestamptz) where run = ?1 and step = ?2 and version = "
                + draft.version();
    return Sql.query(
                entityManager, sql, draft.run(), draft.step(), Json.write(draft), by, at.toString())
            .executeUpdate()
        == 1;
  }

  private static WorkingDraft draft(Object[] row) {
    WorkingDraft kept = Json.read(row[1], WorkingDraft.class);
    return new WorkingDraft(
        kept.run(),
        kept.step(),
        ((Number) row[0]).longValue(),
        kept.language(),
        kept.title(),
        kept.articles(),
        kept.states(),
        (String) row[2],
        Sql.instant(row[3]));
  }
}
