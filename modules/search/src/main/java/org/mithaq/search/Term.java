package org.mithaq.search;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Text;

/**
 * A name that may stand in a query.
 *
 * @param kind what it names
 * @param value its code: {@code UNTOC}, {@code money-laundering}, {@code EGY}
 * @param labels every name it has, in any language
 * @param obligations for a concept: the obligations that speak of it
 */
public record Term(Kind kind, String value, List<Text> labels, Set<String> obligations) {
  public enum Kind {
    INSTRUMENT,
    CONCEPT,
    STATE
  }

  public Term {
    labels = List.copyOf(labels);
    obligations = Set.copyOf(obligations);
  }
}
