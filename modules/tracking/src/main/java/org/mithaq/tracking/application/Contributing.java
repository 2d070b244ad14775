package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.time.Clock;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.tracking.ContributeStatement;
import org.mithaq.tracking.persistence.PeopleRows;

/** Keeps statements of others, in a table of their own. */
@UseCase
@Requires(Permission.CONTRIBUTE_STATEMENT)
class Contributing implements ContributeStatement {
  private final PeopleRows rows;
  private final StatementTargets targets;
  private final Clock clock;

  @Inject
  Contributing(PeopleRows rows, StatementTargets targets, Clock clock) {
    this.rows = rows;
    this.targets = targets;
    this.clock = clock;
  }

  @Override
  public String add(StatementDraft draft) {
    if (!targets.isOf(draft.target(), draft.iso3())) {
      throw RefusedException.invalid(
          "target", "A statement is to an answer, a finding or an adopted plan of the State.");
    }
    if (draft.body().isBlank() || draft.text().isEmpty()) {
      throw RefusedException.invalid("text", "Say who speaks, and what.");
    }
    return rows.add(draft, CurrentActor.get().name(), clock.instant());
  }
}
