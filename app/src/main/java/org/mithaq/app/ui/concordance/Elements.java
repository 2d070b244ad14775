package org.mithaq.app.ui.concordance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.ElementView.Polarity;
import org.mithaq.conventions.OffenceElement;

/** Elements that can be ticked for an obligation. */
final class Elements {
  private Elements() {}

  /**
   * Those that the catalogue requires first, then the others of an offence; never what national law
   * may not require, nor penalty and jurisdiction, which are obligations of their own. None for
   * what is no offence.
   */
  static List<OffenceElement> of(ConventionCatalogue conventions, String obligation) {
    boolean offence =
        conventions
            .obligation(obligation)
            .filter(one -> one.nature().equals("CRIMINALIZATION"))
            .isPresent();
    List<ElementView> catalogue = conventions.elements(obligation);
    if (!offence && catalogue.isEmpty()) {
      return List.of();
    }
    Set<OffenceElement> all = EnumSet.allOf(OffenceElement.class);
    all.remove(OffenceElement.PENALTY);
    all.remove(OffenceElement.JURISDICTION);
    all.remove(OffenceElement.TRANSNATIONALITY);
    Set<OffenceElement> required = required(catalogue);
    return all.stream()
        .sorted(java.util.Comparator.comparing((OffenceElement one) -> !required.contains(one)))
        .toList();
  }

  static Set<OffenceElement> required(List<ElementView> catalogue) {
    Set<OffenceElement> required = EnumSet.noneOf(OffenceElement.class);
    catalogue.stream()
        .filter(one -> one.polarity() == Polarity.REQUIRED)
        .forEach(one -> required.add(one.element()));
    return required;
  }
}
