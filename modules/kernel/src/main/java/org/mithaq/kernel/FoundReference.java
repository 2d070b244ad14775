package org.mithaq.kernel;

import java.util.List;

/**
 * A reference found inside a text.
 *
 * @param kind to what
 * @param keys the keys it may mean, the likeliest first; never empty. Several where States differ:
 *     الفصل 5 is {@code art:5} and {@code chp:5}
 * @param start where it begins in the text
 * @param end where it ends, not included
 * @param typed that piece of the text
 */
public record FoundReference(Kind kind, List<String> keys, int start, int end, String typed) {
  /** To what a reference refers. */
  public enum Kind {
    PROVISION,
    LAW
  }

  public FoundReference {
    keys = List.copyOf(keys);
  }

  /** The likeliest key. */
  public String key() {
    return keys.get(0);
  }
}
