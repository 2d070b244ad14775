package org.mithaq.legislation;

import java.util.List;

/**
 * What became of a law that was published (INV-18).
 *
 * @param lawId its id
 * @param uri its address
 * @param outcome whether anything changed
 * @param changes provision by provision: {@code art_3 changed}
 */
public record PublishedLaw(String lawId, String uri, Outcome outcome, List<String> changes) {
  public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED
  }

  public PublishedLaw {
    changes = List.copyOf(changes);
  }
}
