package org.mithaq.concordance.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.ElementView.Polarity;
import org.mithaq.conventions.OffenceElement;

/**
 * Which elements of an offence a State's law carries. An offence is spread over definition, offence
 * and general part, so the union of its live mappings counts (INV-12 as corrected).
 *
 * @param required what a law that answers in full has
 * @param covered what the live mappings carry together
 */
public record ElementsOfOffence(Set<OffenceElement> required, Set<OffenceElement> covered) {
  private static final Set<MappingRole> ANSWERS =
      EnumSet.of(MappingRole.IMPLEMENTS, MappingRole.PARTLY_IMPLEMENTS, MappingRole.EXCEEDS);

  public ElementsOfOffence {
    required = Set.copyOf(required);
    covered = Set.copyOf(covered);
  }

  /** Of the catalogue's elements of one offence and the State's mappings to it. */
  public static ElementsOfOffence of(List<ElementView> catalogue, List<Mapping> mappings) {
    Set<OffenceElement> required = EnumSet.noneOf(OffenceElement.class);
    catalogue.stream()
        .filter(one -> one.polarity() == Polarity.REQUIRED)
        .forEach(one -> required.add(one.element()));
    Set<OffenceElement> covered = EnumSet.noneOf(OffenceElement.class);
    mappings.stream()
        .filter(one -> live(one.state()) && ANSWERS.contains(one.role()))
        .forEach(one -> covered.addAll(one.elements()));
    return new ElementsOfOffence(required, covered);
  }

  public ElementsOfOffence with(List<OffenceElement> more) {
    Set<OffenceElement> together = EnumSet.noneOf(OffenceElement.class);
    together.addAll(covered);
    together.addAll(more);
    return new ElementsOfOffence(required, together);
  }

  public boolean holds() {
    return missing().isEmpty();
  }

  /** In the order in which an offence is read. */
  public List<OffenceElement> missing() {
    return required.stream().filter(one -> !covered.contains(one)).sorted().toList();
  }

  private static boolean live(MappingState state) {
    return !state.ended() && state != MappingState.RETURNED;
  }
}
