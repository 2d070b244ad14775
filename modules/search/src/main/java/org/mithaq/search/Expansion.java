package org.mithaq.search;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Text;

/**
 * The convention as interlingua: what is also looked for, ranked below direct hits.
 *
 * @param through slug of the concept
 * @param labels the concept's labels in other languages
 * @param obligations paths mapped to the concept
 */
public record Expansion(String through, List<Text> labels, Set<String> obligations) {
  public Expansion {
    labels = List.copyOf(labels);
    obligations = Set.copyOf(obligations);
  }
}
