package org.mithaq.thesaurus.internal;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Puts a whole file in the place of what its origin brought before: all of it or nothing. */
@UseCase
@Requires(Permission.LOAD_PACK)
public class KeepingConcepts {
  private final ThesaurusTables tables;

  @Inject
  public KeepingConcepts(ThesaurusTables tables) {
    this.tables = tables;
  }

  /**
   * Keeps the concepts of a file.
   *
   * @return whether anything changed
   * @throws RefusedException naming the row, or both rows that say different things of one slug
   */
  public boolean keep(String origin, String sha256, List<Concept> incoming) {
    if (tables.loadedHash(origin).equals(sha256)) {
      return false;
    }
    Map<String, Concept> known = new LinkedHashMap<>();
    for (Concept concept : tables.all()) {
      if (!concept.origin().equals(origin)) {
        known.put(concept.slug(), concept);
      }
    }
    List<Concept> fresh = new ArrayList<>();
    for (Concept concept : incoming) {
      Concept before = known.putIfAbsent(concept.slug(), concept);
      if (before == null) {
        fresh.add(concept);
      } else if (!before.said().equals(concept.said())) {
        throw RefusedException.conflict(
            "contradiction: " + before.described() + " and " + concept.described());
      }
    }
    List<Concept> all = List.copyOf(known.values());
    new Hierarchy(all.stream().map(Concept::view).toList()).check(all);
    tables.replace(origin, sha256, fresh);
    return true;
  }
}
