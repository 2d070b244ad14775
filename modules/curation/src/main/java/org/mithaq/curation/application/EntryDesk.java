package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.EntrySummary;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;

/** What the use cases of entries have in common: who may touch which, at which version. */
@ApplicationScoped
class EntryDesk {
  private final EntryRows rows;
  private final LawDrafting drafting;
  private final Clock clock;

  @Inject
  EntryDesk(EntryRows rows, LawDrafting drafting, Clock clock) {
    this.rows = rows;
    this.drafting = drafting;
    this.clock = clock;
  }

  /** Locks an entry for a change by an actor who holds the right for its State. */
  public EntryRows.Row take(String id, long version, Permission permission) {
    EntryRows.Row row = rows.lock(id).orElseThrow(() -> missing(id));
    if (row.head().iso3().isEmpty() && !seen(row.head())) {
      throw new RefusedException(
          new Refusal.Forbidden("An entry is its writer's until it names a State."));
    }
    reach(permission, row.head().iso3());
    if (row.head().version() != version) {
      EntrySummary head = row.head();
      throw RefusedException.conflict(
          head.changedBy()
              + " changed this entry at "
              + head.changedAt()
              + "; nothing of theirs or yours was overwritten.");
    }
    return row;
  }

  /** An entry that names no State yet is its writer's; so is one of a State in reach. */
  public void reach(Permission permission, String iso3) {
    if (!iso3.isEmpty()) {
      CurrentActor.needs(permission, iso3);
    }
  }

  /** Whether the reader may look at entries of this State, or at their own without one. */
  public boolean seen(EntrySummary head) {
    boolean own = head.createdBy().equals(CurrentActor.get().name());
    return head.iso3().isEmpty() ? own || reach().everywhere() : reach().covers(head.iso3());
  }

  public Reach reach() {
    return CurrentActor.get()
        .reach(Permission.DRAFT)
        .and(CurrentActor.get().reach(Permission.APPROVE));
  }

  public EntryView view(EntryRows.Row row) {
    EntrySummary head = row.head();
    return new EntryView(
        head.id(),
        head.version(),
        head.iso3(),
        head.state(),
        head.lawId(),
        row.base(),
        head.titles(),
        content(row.content()),
        row.sourceFile(),
        head.sourceName(),
        head.createdBy(),
        row.createdAt(),
        head.changedBy(),
        head.changedAt(),
        row.publishedUri(),
        rows.steps(head.id()));
  }

  public LawDraft content(String line) {
    return drafting.read(line);
  }

  public void step(String id, String step, String comment) {
    rows.step(id, CurrentActor.get().name(), step, comment.strip(), now());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public Instant now() {
    return clock.instant();
  }

  static RefusedException missing(String id) {
    return RefusedException.notFound("There is no entry " + id + " in your States.");
  }
}
