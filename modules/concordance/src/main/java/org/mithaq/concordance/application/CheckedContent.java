package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.domain.ElementsOfOffence;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.Mappings;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.ElementView.Polarity;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.RefusedException;

/** Whether what somebody says of a provision and an obligation can be said. */
@ApplicationScoped
class CheckedContent {
  private static final int LONGEST_RATIONALE = 4_000;

  private final ConventionCatalogue conventions;
  private final Mappings mappings;

  @Inject
  CheckedContent(ConventionCatalogue conventions, Mappings mappings) {
    this.conventions = conventions;
    this.mappings = mappings;
  }

  /** Only what the catalogue holds can be mapped to. */
  ObligationView obligation(String path) {
    return conventions
        .obligation(path)
        .orElseThrow(
            () -> RefusedException.invalid("obligation", "No obligation has the path " + path));
  }

  /**
   * Checks.
   *
   * @param itself the mapping that is corrected, whose former elements do not count; empty for a
   *     new one
   */
  void check(String iso3, ObligationView obligation, MappingContent content, String itself) {
    if (content.rationale().isEmpty()) {
      throw RefusedException.invalid("rationale", "Say why the provision answers the obligation");
    }
    content
        .rationale()
        .byTag()
        .forEach(
            (language, words) -> {
              if (words.length() > LONGEST_RATIONALE) {
                throw RefusedException.invalid(
                    "rationale." + language, "At most " + LONGEST_RATIONALE + " characters");
              }
            });
    elements(iso3, obligation, content, itself);
  }

  private void elements(
      String iso3, ObligationView obligation, MappingContent content, String itself) {
    List<ElementView> catalogue = conventions.elements(obligation.path());
    if (catalogue.isEmpty()) {
      if (!content.elements().isEmpty() && !obligation.nature().equals("CRIMINALIZATION")) {
        throw RefusedException.invalid(
            "elements", "Only an offence has elements; " + obligation.path() + " is none");
      }
      return;
    }
    for (OffenceElement element : content.elements()) {
      if (catalogue.stream()
          .anyMatch(
              one -> one.element() == element && one.polarity() == Polarity.MUST_NOT_BE_REQUIRED)) {
        throw RefusedException.invalid(
            "elements", "National law may not require " + element + " (UNTOC 34(2))");
      }
    }
    if (content.role() == MappingRole.IMPLEMENTS) {
      holds(iso3, obligation.path(), content, itself);
    }
  }

  /** INV-12: in full only where the State's live mappings together carry every element. */
  private void holds(String iso3, String path, MappingContent content, String itself) {
    List<Mapping> others =
        mappings.ofState(iso3, path).stream().filter(one -> !one.id().equals(itself)).toList();
    ElementsOfOffence offence =
        ElementsOfOffence.of(conventions.elements(path), others).with(content.elements());
    if (!offence.holds()) {
      throw RefusedException.invalid(
          "role",
          "IMPLEMENTS needs every required element of the offence; missing: "
              + offence.missing()
              + ". A provision that carries a part is PARTLY_IMPLEMENTS (INV-12)");
    }
  }
}
