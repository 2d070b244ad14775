package org.mithaq.legislation.domain;

import java.util.List;
import org.mithaq.legislation.Flaw;

/**
 * Something wrong with a law that was brought.
 *
 * @param place field, as a path: {@code expressions[0].provisions[3].kind}; empty for the whole law
 * @param flaw what is wrong
 * @param found what was found, for the places of its sentence
 */
public record Problem(String place, Flaw flaw, List<String> found) {
  public Problem {
    found = List.copyOf(found);
  }

  public Problem(String place, Flaw flaw, String... found) {
    this(place, flaw, List.of(found));
  }

  /** In the words of whoever read it. */
  public Problem(String place, String sentence) {
    this(place, Flaw.AS_READ, sentence);
  }

  /** In one plain English sentence. */
  public String reason() {
    return flaw.sentence(found);
  }
}
