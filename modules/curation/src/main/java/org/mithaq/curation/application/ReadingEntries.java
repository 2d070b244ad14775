package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.curation.Entries;
import org.mithaq.curation.EntryOrder;
import org.mithaq.curation.EntryRevision;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntrySummary;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.persistence.EntryRows;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Slice;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting;
import org.mithaq.legislation.LawDrafting.Fault;

/** Shows entries to those whose right reaches their State. */
@UseCase
@Requires(value = Permission.DRAFT, audited = false)
class ReadingEntries implements Entries {
  private final EntryRows rows;
  private final EntryDesk desk;
  private final LawDrafting drafting;

  @Inject
  ReadingEntries(EntryRows rows, EntryDesk desk, LawDrafting drafting) {
    this.rows = rows;
    this.desk = desk;
    this.drafting = drafting;
  }

  @Override
  public Optional<EntryView> find(String id) {
    return seen(id).map(desk::view);
  }

  @Override
  public Slice<EntrySummary> list(
      Set<EntryState> states, String iso3, String by, EntryOrder order, int page, int size) {
    Set<EntryState> open =
        Arrays.stream(EntryState.values()).filter(EntryState::open).collect(Collectors.toSet());
    Set<EntryState> wanted = EnumSet.copyOf(states.isEmpty() ? open : states);
    return rows.list(desk.reach(), wanted, iso3, by, order, page, size);
  }

  @Override
  public List<Fault> faults(EntryView entry) {
    return drafting.check(Sourced.of(entry)).faults();
  }

  @Override
  public List<EntryRevision> revisions(String id) {
    return seen(id).map(row -> rows.revisions(id)).orElse(List.of());
  }

  @Override
  public Optional<LawDraft> revision(String id, long version) {
    return seen(id).flatMap(row -> rows.revision(id, version)).map(desk::content);
  }

  private Optional<EntryRows.Row> seen(String id) {
    return rows.find(id).filter(row -> desk.seen(row.head()));
  }
}
