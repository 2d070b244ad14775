package org.mithaq.search;

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
  public Understanding {
    intents = List.copyOf(intents);
    notes = List.copyOf(notes);
  }
}
