package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.DecideEntry;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.domain.EntryWay;
import org.mithaq.curation.domain.FourEyes;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.curation.persistence.SharingRows;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;
import org.mithaq.legislation.PublishLaw;
import org.mithaq.legislation.PublishedLaw;

/** Returns, or approves and publishes in one transaction. */
@UseCase
@Requires(value = Permission.APPROVE, placed = true)
class DecidingEntry implements DecideEntry {
  private final EntryRows rows;
  private final TaskRows tasks;
  private final EntryDesk desk;
  private final LawDrafting drafting;
  private final PublishLaw publish;
  private final SharingRows sharing;

  @Inject
  DecidingEntry(
      EntryRows rows,
      TaskRows tasks,
      EntryDesk desk,
      LawDrafting drafting,
      PublishLaw publish,
      SharingRows sharing) {
    this.rows = rows;
    this.tasks = tasks;
    this.desk = desk;
    this.drafting = drafting;
    this.publish = publish;
    this.sharing = sharing;
  }

  @Override
  public void giveBack(String id, long version, String comment) {
    if (comment.isBlank()) {
      throw RefusedException.invalid("comment", "Say what is to be done.");
    }
    EntryRows.Row row = desk.take(id, version, Permission.APPROVE);
    EntryWay.decide(row.head().state());
    rows.state(id, EntryState.RETURNED);
    desk.step(id, "RETURNED", comment);
    close(id);
  }

  @Override
  public PublishedLaw approve(String id, long version, String comment) {
    EntryRows.Row row = desk.take(id, version, Permission.APPROVE);
    EntryWay.decide(row.head().state());
    FourEyes.check(CurrentActor.get(), rows.writers(id), row.head().iso3());
    LawDraft content = Sourced.of(desk.view(row));
    unchangedSince(row, content);
    PublishedLaw published = publish.publish(content, "");
    rows.state(id, EntryState.PUBLISHED);
    rows.published(id, published.lawId(), published.uri());
    sharing.copy(
        new Subject("entry", id),
        new Subject("law", published.lawId()),
        CurrentActor.get().name(),
        desk.now());
    desk.step(id, "PUBLISHED", comment);
    close(id);
    return published;
  }

  @Override
  public void rebase(String id, long version) {
    EntryRows.Row row = desk.take(id, version, Permission.APPROVE);
    EntryWay.write(row.head().state());
    Optional<LawDrafting.Basis> now = drafting.changedBy(desk.content(row.content()));
    rows.base(
        id,
        now.map(LawDrafting.Basis::lawId).orElse(""),
        now.map(LawDrafting.Basis::fingerprint).orElse(""));
    desk.step(id, "REBASED", "");
  }

  /** The law that is published now must be the one that the draft was begun from. */
  private void unchangedSince(EntryRows.Row row, LawDraft content) {
    String lawId = row.head().lawId();
    Optional<LawDrafting.Basis> here = drafting.changedBy(content);
    if (lawId.isEmpty() && here.isPresent()) {
      throw RefusedException.conflict(
          "A law of this number and year, or local id, is published already at "
              + here.get().uri()
              + ". Look at both before this one takes its place.");
    }
    if (!lawId.isEmpty()
        && !here.filter(law -> law.lawId().equals(lawId) && law.fingerprint().equals(row.base()))
            .isPresent()) {
      throw RefusedException.conflict(
          "The published law was changed or moved since this draft was begun. Look at both before"
              + " this one takes its place.");
    }
  }

  private void close(String id) {
    tasks.close(TaskKind.SIGN_OFF, new Subject("entry", id), CurrentActor.get().name(), desk.now());
  }
}
