package org.mithaq.tracking.domain;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.concordance.EvidenceView;

/**
 * INV-12: an offence is normally spread over several provisions. It is there in full when what the
 * provisions cover together has every element that is required; one that covers a part is no error.
 *
 * @param required names of elements; empty where nobody has taken the offence apart
 */
public record OffenceWhole(Set<String> required) {
  public OffenceWhole {
    required = Set.copyOf(required);
  }

  /** What the provisions together lack; nothing where none of them says what it covers. */
  public Set<String> missing(Collection<EvidenceView> provisions) {
    Set<String> covered =
        provisions.stream()
            .flatMap(one -> one.elementsCovered().stream())
            .collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(required);
    missing.removeAll(covered);
    return missing;
  }
}
