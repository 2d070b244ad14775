package org.mithaq.conventions.facts;

import java.util.Map;
import java.util.function.Predicate;
import org.mithaq.conventions.domain.InstrumentTerms;

/**
 * What rows of status actions may name.
 *
 * @param instruments by code
 * @param state whether an ISO 3166 alpha-3 code is a State's
 */
public record Known(Map<String, InstrumentTerms> instruments, Predicate<String> state) {
  public Known {
    instruments = Map.copyOf(instruments);
  }
}
