package org.mithaq.concordance.domain;

import java.util.List;
import java.util.Optional;
import org.mithaq.legislation.ProvisionView;

/**
 * Finds an anchor again in a changed law (INV-10): by eId and hash, else by the hash alone, so that
 * a renumbered provision keeps its mapping. A mapping never points silently at dead text.
 */
public final class Reanchoring {
  /** What became of the text that a mapping hangs on. */
  public sealed interface Outcome {
    /** The same words at the same place. */
    record Same() implements Outcome {}

    /** The place is there, its words changed. */
    record Changed(ProvisionView now) implements Outcome {}

    /** The same words stand at another place. */
    record Moved(ProvisionView now) implements Outcome {}

    /** Neither place nor words are there. */
    record Gone() implements Outcome {}
  }

  private Reanchoring() {}

  /**
   * @param anchor what the mapping hangs on
   * @param provisions all provisions, flat, of the newest text in the anchor's language
   */
  public static Outcome find(Anchor anchor, List<ProvisionView> provisions) {
    Optional<ProvisionView> place =
        provisions.stream().filter(one -> one.eId().equals(anchor.eId())).findFirst();
    if (place.isPresent() && Anchor.hash(place.get()).equals(anchor.contentHash())) {
      return new Outcome.Same();
    }
    List<ProvisionView> words =
        provisions.stream().filter(one -> Anchor.hash(one).equals(anchor.contentHash())).toList();
    if (place.isEmpty() && words.size() == 1) {
      return new Outcome.Moved(words.get(0));
    }
    return place.<Outcome>map(Outcome.Changed::new).orElseGet(Outcome.Gone::new);
  }
}
