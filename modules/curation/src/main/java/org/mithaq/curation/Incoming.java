package org.mithaq.curation;

import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawDraft;

/**
 * The queue of what came by itself, from feeds and folders. Needs DRAFT for the State; what names
 * no State yet is for those whose right reaches every State.
 */
public interface Incoming {
  /** What waits, or what was decided; the oldest first while it waits, else the newest. */
  Slice<IncomingItem> list(boolean waiting, String iso3, int page, int size);

  Optional<IncomingItem> find(String id);

  /**
   * Takes a law into an entry: a new one, or a change of the law that is published.
   *
   * @return the id of the entry
   * @throws org.mithaq.kernel.RefusedException Conflict when somebody decided it since, or the law
   *     is being changed already
   */
  String takeLaw(String id, long version);

  /**
   * Takes a file into an entry, with what was read of it.
   *
   * @return the id of the entry
   */
  String takeFile(String id, long version, LawDraft read);

  /** Leaves it, and says why; the same thing coming again is not shown again. */
  void setAside(String id, long version, String reason);

  /** The last of what was asked of a folder or a feed, for whoever wonders where things are. */
  List<FolderView> folders();

  /**
   * A folder that is watched.
   *
   * @param iso3 the State that its files are of, empty for none in particular
   * @param readable whether the portal may read and move in it
   */
  record FolderView(String name, String iso3, boolean readable) {}
}
