package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.Instant;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntrySummary;
import org.mithaq.curation.WriteEntry;
import org.mithaq.curation.domain.EntryWay;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;

/** Begins entries and saves them; each saved state is kept. */
@UseCase
@Requires(value = Permission.DRAFT, placed = true)
class WritingEntry implements WriteEntry {
  private final EntryRows rows;
  private final EntryDesk desk;
  private final LawDrafting drafting;
  private final NewEntries entries;

  @Inject
  WritingEntry(EntryRows rows, EntryDesk desk, LawDrafting drafting, NewEntries entries) {
    this.entries = entries;
    this.rows = rows;
    this.desk = desk;
    this.drafting = drafting;
  }

  @Override
  public String begin(Beginning beginning) {
    return entries.law(beginning);
  }

  @Override
  public String change(String lawId) {
    return entries.change(
        drafting
            .published(lawId)
            .orElseThrow(() -> RefusedException.notFound("There is no law " + lawId + ".")));
  }

  @Override
  public long save(Saving saving) {
    EntryRows.Row row = desk.take(saving.id(), saving.version(), Permission.DRAFT);
    EntryWay.write(row.head().state());
    LawDraft content = saving.content();
    desk.reach(Permission.DRAFT, content.iso3());
    return write(row, content, drafting.write(content), saving.automatic());
  }

  @Override
  public long restore(String id, long version, long revision) {
    EntryRows.Row row = desk.take(id, version, Permission.DRAFT);
    EntryWay.write(row.head().state());
    String line =
        rows.revision(id, revision)
            .orElseThrow(() -> RefusedException.notFound("No saved state " + revision + "."));
    long now = write(row, desk.content(line), line, false);
    desk.step(id, "RESTORED", "to " + revision);
    return now;
  }

  private long write(EntryRows.Row row, LawDraft content, String line, boolean automatic) {
    EntrySummary head = row.head();
    if (line.equals(row.content())) {
      return head.version();
    }
    String by = CurrentActor.get().name();
    Instant now = desk.now();
    rows.content(head.id(), content.iso3(), content.titles(), line, by, now);
    rows.revision(head.id(), head.version() + 1, by, now, automatic, line);
    return head.version() + 1;
  }

  @Override
  public void archive(String id, long version, String reason) {
    EntryRows.Row row = desk.take(id, version, Permission.DRAFT);
    EntryWay.write(row.head().state());
    rows.state(id, EntryState.ARCHIVED);
    desk.step(id, "ARCHIVED", reason);
  }
}
