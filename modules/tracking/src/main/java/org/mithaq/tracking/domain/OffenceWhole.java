package org.mithaq.tracking.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.concordance.EvidenceView;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.ElementView.Polarity;

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

  /**
   * As the catalogue has taken the offence apart. Where another offence answers the obligation as
   * well and the law has that one in full, nothing more is asked of this one (UNTOC 5(1)(a)).
   *
   * @param elements of an obligation, by its path
   * @param standing evidence that counts on the day, to this obligation and to its alternatives
   */
  public static OffenceWhole of(
      String path, Function<String, List<ElementView>> elements, List<EvidenceView> standing) {
    OffenceWhole own = new OffenceWhole(required(elements.apply(path)));
    boolean otherwise =
        elements.apply(path).stream()
            .map(ElementView::orObligation)
            .filter(other -> !other.isEmpty())
            .distinct()
            .anyMatch(other -> inFull(other, elements, standing));
    return otherwise ? new OffenceWhole(Set.of()) : own;
  }

  private static boolean inFull(
      String path, Function<String, List<ElementView>> elements, List<EvidenceView> standing) {
    Set<String> required = required(elements.apply(path));
    List<EvidenceView> of = standing.stream().filter(one -> one.obligation().equals(path)).toList();
    return !required.isEmpty() && new OffenceWhole(required).missing(of).isEmpty();
  }

  private static Set<String> required(List<ElementView> elements) {
    return elements.stream()
        .filter(one -> one.polarity() == Polarity.REQUIRED)
        .map(one -> one.element().name())
        .collect(Collectors.toSet());
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
