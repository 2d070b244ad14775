package org.mithaq.elasticsearch.engine.query;

import java.util.Optional;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.SearchQuery;

/**
 * Which part of an answer is wanted, checked.
 *
 * @param from hits (or laws, when grouped) left out before
 * @param size 1 to 100
 * @param cursor goes on from here instead
 * @param grouped laws with their best provisions; never with a cursor
 */
public record PageWanted(int from, int size, Optional<Cursor> cursor, boolean grouped) {
  private static final int LARGEST = 100;

  /** What the engine looks through at most without a cursor. */
  private static final int DEEPEST = 10_000;

  /**
   * @throws RefusedException naming {@code page}, {@code size} or {@code cursor}
   */
  static PageWanted of(SearchQuery query, int sortedBy) {
    SearchQuery.Page page = query.page();
    if (page.size() < 1 || page.size() > LARGEST) {
      throw RefusedException.invalid("size", "A page has 1 to " + LARGEST + " hits.");
    }
    if (!page.cursor().isEmpty()) {
      return new PageWanted(
          0, page.size(), Optional.of(Cursor.read(page.cursor(), sortedBy)), false);
    }
    if (page.number() < 1 || (long) page.number() * page.size() > DEEPEST) {
      throw RefusedException.invalid(
          "page", "Pages begin at 1 and end at " + DEEPEST + " hits; go on with the cursor.");
    }
    return new PageWanted(
        (page.number() - 1) * page.size(), page.size(), Optional.empty(), query.groupByLaw());
  }

  /** Hits on earlier pages. */
  public long seen() {
    return cursor.map(Cursor::seen).orElse((long) from);
  }
}
