package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntrySummary;
import org.mithaq.curation.WriteEntry.Beginning;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.curation.persistence.SharingRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;
import org.mithaq.legislation.LawDrafting.Basis;

/** Puts new entries down, in the transaction and under the rights of whoever begins them. */
@ApplicationScoped
class NewEntries {
  private final EntryRows rows;
  private final EntryDesk desk;
  private final LawDrafting drafting;
  private final SharingRows sharing;

  @Inject
  NewEntries(EntryRows rows, EntryDesk desk, LawDrafting drafting, SharingRows sharing) {
    this.sharing = sharing;
    this.rows = rows;
    this.desk = desk;
    this.drafting = drafting;
  }

  /** A new law; what comes from a file was written by who begins with it. */
  String law(Beginning beginning) {
    String id = insert(beginning, "", "");
    String line = drafting.write(beginning.content());
    rows.revision(id, 1, CurrentActor.get().name(), desk.now(), false, line);
    return id;
  }

  /** A change of a published law; what is published was not written by who begins to change it. */
  String change(Basis published) {
    alone(published);
    String id =
        insert(
            new Beginning(published.content(), "", ""), published.lawId(), published.fingerprint());
    rows.revision(id, 1, "", desk.now(), false, drafting.write(published.content()));
    sharing.copy(
        new Subject("law", published.lawId()),
        new Subject("entry", id),
        CurrentActor.get().name(),
        desk.now());
    return id;
  }

  /** A change to what came from elsewhere: that is written by who takes it. */
  String change(Basis published, Beginning taken) {
    String id = change(published);
    Optional<EntryRows.Row> row = rows.lock(id);
    LawDraft content = taken.content();
    String line = drafting.write(content);
    rows.content(id, content.iso3(), content.titles(), line, CurrentActor.get().name(), desk.now());
    rows.source(id, taken.sourceFile(), taken.sourceName());
    long next = row.orElseThrow().head().version() + 1;
    rows.revision(id, next, CurrentActor.get().name(), desk.now(), false, line);
    return id;
  }

  private void alone(Basis published) {
    rows.openOf(published.lawId())
        .ifPresent(
            open -> {
              throw RefusedException.conflict(
                  "The law is being changed already by "
                      + open.changedBy()
                      + ", in the entry "
                      + open.id()
                      + ".");
            });
  }

  private String insert(Beginning beginning, String lawId, String base) {
    LawDraft content = beginning.content();
    desk.reach(Permission.DRAFT, content.iso3());
    String id = UUID.randomUUID().toString();
    String by = CurrentActor.get().name();
    Instant now = desk.now();
    EntrySummary head =
        new EntrySummary(
            id,
            1,
            content.iso3(),
            EntryState.DRAFT,
            lawId,
            content.titles(),
            beginning.sourceName(),
            by,
            by,
            now);
    rows.insert(
        new EntryRows.Row(head, base, drafting.write(content), beginning.sourceFile(), now, ""));
    desk.step(id, "BEGUN", "");
    return id;
  }
}
