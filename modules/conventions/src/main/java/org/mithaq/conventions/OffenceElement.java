package org.mithaq.conventions;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an offence consists of (domain.md, OffenceElement), in the order in which it is read. An
 * offence is normally spread over several provisions, each of which carries some of its elements.
 */
public enum OffenceElement {
  CONDUCT,
  PERPETRATOR,
  OBJECT,
  MENTAL_ELEMENT,
  PURPOSE,
  RESULT,
  THRESHOLD,
  TRANSNATIONALITY,
  PENALTY,
  JURISDICTION;

  /** Empty for a name that is none. */
  public static Optional<OffenceElement> of(String name) {
    return Stream.of(values()).filter(element -> element.name().equals(name)).findFirst();
  }
}
