package org.mithaq.conventions.application;

import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.conventions.domain.Facts;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.conventions.domain.Participations;
import org.mithaq.conventions.domain.Succession;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Keeps the records of a sheet: all of them or none. */
@UseCase
@Requires(Permission.IMPORT_STATUS_ACTIONS)
public class KeepingStatusActions {
  private final Participations participations;
  private final Facts facts;

  @Inject
  public KeepingStatusActions(Participations participations, Facts facts) {
    this.participations = participations;
    this.facts = facts;
  }

  /**
   * What the sheet changes.
   *
   * @param dryRun only say what would change
   * @throws org.mithaq.conventions.domain.ContradictionException when a row says something else of
   *     the same day than what is kept, naming both
   */
  public Succession keep(List<KeptRecord> records, boolean dryRun) {
    Succession next = Succession.ofNews(participations.all(), records);
    if (!dryRun && !next.put().isEmpty()) {
      participations.put(next.put());
      facts.raiseRevision();
    }
    return next;
  }
}
