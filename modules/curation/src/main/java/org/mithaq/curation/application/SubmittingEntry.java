package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntrySummary;
import org.mithaq.curation.SubmitEntry;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.curation.domain.EntryWay;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;

/** Hands an entry over; a task asks somebody else to sign it off. */
@UseCase
@Requires(value = Permission.DRAFT, placed = true)
class SubmittingEntry implements SubmitEntry {
  private final EntryRows rows;
  private final TaskRows tasks;
  private final EntryDesk desk;
  private final LawDrafting drafting;

  @Inject
  SubmittingEntry(EntryRows rows, TaskRows tasks, EntryDesk desk, LawDrafting drafting) {
    this.rows = rows;
    this.tasks = tasks;
    this.desk = desk;
    this.drafting = drafting;
  }

  @Override
  public void submit(String id, long version, String comment) {
    EntryRows.Row row = desk.take(id, version, Permission.DRAFT);
    EntryWay.submit(row.head().state());
    LawDraft content = Sourced.of(desk.view(row));
    sameLaw(row.head().lawId(), content);
    drafting.check(content).faults().stream()
        .findFirst()
        .ifPresent(
            fault -> {
              throw RefusedException.invalid(fault.place(), fault.place() + ": " + fault.reason());
            });
    rows.state(id, EntryState.SUBMITTED);
    desk.step(id, "SUBMITTED", comment);
    EntrySummary head = row.head();
    tasks.open(
        new TaskDraft(
            TaskKind.SIGN_OFF,
            head.iso3(),
            new Subject("entry", id),
            head.titles(),
            "",
            comment.strip(),
            "",
            Optional.empty()),
        TaskRows.RULE,
        desk.now());
  }

  /** A law is found by its local id, else by its address: a change must not become a second law. */
  private void sameLaw(String lawId, LawDraft content) {
    boolean found =
        drafting.changedBy(content).filter(basis -> basis.lawId().equals(lawId)).isPresent();
    if (!lawId.isEmpty() && !found) {
      throw RefusedException.invalid(
          "number",
          "number: with this number, year or kind the law would become another one beside itself;"
              + " a law without a local id keeps them.");
    }
  }
}
