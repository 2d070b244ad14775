package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.Incoming;
import org.mithaq.curation.IncomingItem;
import org.mithaq.curation.IncomingItem.Kind;
import org.mithaq.curation.IncomingItem.State;
import org.mithaq.curation.WriteEntry.Beginning;
import org.mithaq.curation.persistence.IncomingRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;
import org.mithaq.legislation.LawDrafting.Basis;

/** Shows the queue, takes out of it, sets aside. */
@UseCase
@Requires(value = Permission.DRAFT, placed = true)
class DecidingIncoming implements Incoming {
  private final IncomingRows rows;
  private final NewEntries entries;
  private final LawDrafting drafting;
  private final EntryDesk desk;
  private final WatchFolders folders;

  @Inject
  DecidingIncoming(
      IncomingRows rows,
      NewEntries entries,
      LawDrafting drafting,
      EntryDesk desk,
      WatchFolders folders) {
    this.rows = rows;
    this.entries = entries;
    this.drafting = drafting;
    this.desk = desk;
    this.folders = folders;
  }

  @Override
  @Requires(value = Permission.DRAFT, audited = false)
  public Slice<IncomingItem> list(boolean waiting, String iso3, int page, int size) {
    return rows.list(reach(), waiting, iso3, page, size);
  }

  @Override
  @Requires(value = Permission.DRAFT, audited = false)
  public Optional<IncomingItem> find(String id) {
    return rows.find(id).map(IncomingRows.Row::item).filter(item -> seen(item.iso3()));
  }

  @Override
  public String takeLaw(String id, long version) {
    IncomingRows.Row row = waiting(id, version);
    if (row.item().kind() != Kind.LAW) {
      throw RefusedException.invalid("kind", "This is no law that could be taken as it is.");
    }
    LawDraft draft = drafting.read(row.content());
    Optional<Basis> joined = drafting.joined(draft, row.oneVersion());
    IncomingItem item = row.item();
    String name = item.fileName().isEmpty() ? item.identifier() : item.fileName();
    String entry =
        joined
            .map(
                basis ->
                    entries.change(
                        drafting.published(basis.lawId()).orElseThrow(),
                        new Beginning(basis.content(), item.fileSha256(), name)))
            .orElseGet(() -> entries.law(new Beginning(draft, item.fileSha256(), name)));
    return taken(id, entry);
  }

  @Override
  public String takeFile(String id, long version, LawDraft read) {
    IncomingItem item = waiting(id, version).item();
    if (item.kind() != Kind.FILE) {
      throw RefusedException.invalid("kind", "This is no file that is to be read.");
    }
    return taken(id, entries.law(new Beginning(read, item.fileSha256(), item.fileName())));
  }

  private String taken(String id, String entry) {
    rows.decide(id, State.TAKEN, CurrentActor.get().name(), desk.now(), "", entry);
    return entry;
  }

  @Override
  public void setAside(String id, long version, String reason) {
    if (reason.isBlank()) {
      throw RefusedException.invalid("reason", "Say why it is set aside.");
    }
    waiting(id, version);
    rows.decide(id, State.SET_ASIDE, CurrentActor.get().name(), desk.now(), reason.strip(), "");
  }

  @Override
  @Requires(value = Permission.DRAFT, audited = false)
  public List<FolderView> folders() {
    return folders.all().stream()
        .filter(folder -> seen(folder.iso3()))
        .map(folder -> new FolderView(folder.name(), folder.iso3(), folder.usable()))
        .toList();
  }

  private IncomingRows.Row waiting(String id, long version) {
    IncomingRows.Row row =
        rows.lock(id)
            .filter(found -> seen(found.item().iso3()))
            .orElseThrow(
                () -> RefusedException.notFound("Nothing of that name came to your States."));
    IncomingItem item = row.item();
    if (item.state() != State.WAITING || item.version() != version) {
      throw RefusedException.conflict(
          item.decidedBy().isEmpty()
              ? "This was changed meanwhile."
              : item.decidedBy() + " decided this at " + item.decidedAt().orElseThrow() + ".");
    }
    return row;
  }

  private static Reach reach() {
    return CurrentActor.get().reach(Permission.DRAFT);
  }

  /** What names no State is for those who may write for every one. */
  private static boolean seen(String iso3) {
    return iso3.isEmpty() ? reach().everywhere() : reach().covers(iso3);
  }
}
