package org.mithaq.curation;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Texts;

/** Laws and entries that may be the same law as an entry. Needs DRAFT or APPROVE for the State. */
public interface Duplicates {
  /** The most alike first, at most ten. */
  List<Alike> of(EntryView entry);

  /** In what they are alike. */
  enum Reason {
    NUMBER,
    TITLE,
    TEXT
  }

  /**
   * One that may be the same.
   *
   * @param id of the law, or of the entry
   * @param uri of the law, empty for an entry
   * @param titles of it
   * @param percent how much of the text is alike, 0 when that is not a reason
   */
  record Alike(String id, String uri, Texts titles, Set<Reason> reasons, int percent) {
    public Alike {
      reasons = Set.copyOf(reasons);
    }

    public boolean isEntry() {
      return uri.isEmpty();
    }

    public boolean isFor(String reason) {
      return reasons.contains(Reason.valueOf(reason));
    }
  }
}
