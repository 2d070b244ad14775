package org.mithaq.curation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDrafting.Fault;

/**
 * Looking at what is being made. Needs DRAFT or APPROVE for the State; what lies beyond the
 * reader's reach is not there for them.
 */
public interface Entries {
  Optional<EntryView> find(String id);

  /**
   * Entries of the States in reach.
   *
   * @param states in which states; empty for all that are open
   * @param iso3 one State, or empty
   * @param by whose, or empty for everybody's
   * @param page from 0
   */
  Slice<EntrySummary> list(
      Set<EntryState> states, String iso3, String by, EntryOrder order, int page, int size);

  /** What stands in the way of publishing an entry, its file counted as its source (INV-15). */
  List<Fault> faults(EntryView entry);

  /** Saved states, newest first. */
  List<EntryRevision> revisions(String id);

  Optional<LawDraft> revision(String id, long version);
}
