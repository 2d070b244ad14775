package org.mithaq.conventions.application;

import jakarta.inject.Inject;
import org.mithaq.conventions.domain.Facts;
import org.mithaq.conventions.domain.Participations;
import org.mithaq.conventions.domain.Succession;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Keeps the records of a sheet: all of them or none. */
@UseCase
public class KeepingStatusActions {
  private final Participations participations;
  private final Facts facts;

  @Inject
  public KeepingStatusActions(Participations participations, Facts facts) {
    this.participations = participations;
    this.facts = facts;
  }

  /**
   * Keeps what the sheet changes.
   *
   * @throws org.mithaq.conventions.domain.ContradictionException when a row says something else of
   *     the same day than what is kept, naming both
   */
  @Requires(Permission.IMPORT_STATUS_ACTIONS)
  public Succession keep(SheetImport sheet) {
    Succession next = Succession.ofNews(participations.all(), sheet.records());
    if (!next.put().isEmpty()) {
      participations.put(next.put());
      facts.raiseRevision();
    }
    return next;
  }

  /** What {@link #keep} would change; throws as it does. */
  @Requires(value = Permission.IMPORT_STATUS_ACTIONS, audited = false)
  public Succession preview(SheetImport sheet) {
    return Succession.ofNews(participations.all(), sheet.records());
  }
}
