package org.mithaq.search.understanding;

import java.util.List;
import org.mithaq.search.Clause;
import org.mithaq.search.Intent;

/**
 * A piece of the typed text that was recognised as a whole.
 *
 * @param start in the typed text
 * @param end in the typed text, not included
 * @param exact what must match: alternatives, the likeliest first
 * @param alsoAsPhrase whether the typed words themselves are an alternative even beside others
 * @param intent what is told to the reader
 */
record Span(int start, int end, List<Clause> exact, boolean alsoAsPhrase, Intent intent) {
  Span {
    exact = List.copyOf(exact);
  }

  boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }
}
