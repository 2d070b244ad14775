package org.mithaq.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the portal took a query to mean; printable, shown above the results and to editors.
 *
 * @param typed as it was typed
 * @param clause what must match
 * @param intents what else was recognised: references, concepts
 * @param notes what was not understood and how it was read instead, as message keys
 * @param expansion what is also looked for in other languages
 */
public record Understanding(
    String typed,
    Clause clause,
    List<Intent> intents,
    List<String> notes,
    Optional<Expansion> expansion) {
  /** Note: nothing had all the words, and what has some of them is shown. */
  public static final String SOME_WORDS = "search.note.someWords";

  public Understanding {
    intents = List.copyOf(intents);
    notes = List.copyOf(notes);
  }

  /** The same with fewer conditions, for when nothing was found; again, until none can go. */
  public Optional<Understanding> loosened() {
    return Loosened.of(clause)
        .map(
            looser -> {
              List<String> more = new ArrayList<>(notes);
              if (!isLoosened()) {
                more.add(SOME_WORDS);
              }
              return new Understanding(typed, looser, intents, more, expansion);
            });
  }

  /** Whether what was found answers only {@link #loosened()}. */
  public boolean isLoosened() {
    return notes.contains(SOME_WORDS);
  }
}
