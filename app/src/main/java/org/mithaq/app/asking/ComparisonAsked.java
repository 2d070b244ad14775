package org.mithaq.app.asking;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.concordance.CompareProvisions;
import org.mithaq.concordance.CompareProvisions.ComparedProvision;
import org.mithaq.concordance.CompareProvisions.ComparedState;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.regions.Regions;

/**
 * What the address of a comparison asks.
 *
 * @param obligation that the provisions answer
 * @param states the States of a region, those named one by one, or none for all that answer
 * @param day whose wordings are compared
 * @param baseline permanent address of the provision that the others are compared with, or empty
 */
public record ComparisonAsked(
    ObligationView obligation, Set<String> states, LocalDate day, String baseline) {
  public ComparisonAsked {
    states = Set.copyOf(states);
  }

  /**
   * Reads {@code obligation}, {@code state}, {@code region}, {@code on} and {@code baseline}.
   *
   * @return empty where no instrument has such an obligation
   * @throws org.mithaq.kernel.RefusedException Invalid, when {@code on} is no day
   */
  public static Optional<ComparisonAsked> of(
      SearchParameters parameters, ConventionCatalogue conventions, Regions regions, Clock clock) {
    Optional<ObligationView> obligation = conventions.obligation(parameters.first("obligation"));
    if (obligation.isEmpty()) {
      return Optional.empty();
    }
    Set<String> states =
        parameters.all("state").stream()
            .map(code -> code.toUpperCase(Locale.ROOT))
            .filter(code -> regions.state(code).isPresent())
            .collect(Collectors.toCollection(TreeSet::new));
    regions.find(parameters.first("region")).ifPresent(region -> states.addAll(region.states()));
    return Optional.of(
        new ComparisonAsked(
            obligation.get(),
            states,
            Days.of("on", parameters.first("on"), clock),
            parameters.first("baseline")));
  }

  /** What answers, a State each, in alphabetical order of the reader's language. */
  public List<ComparedState> answered(
      CompareProvisions comparison, Labels labels, LanguageTag reader) {
    Collator alphabet = Collator.getInstance(reader.locale());
    return comparison.compare(obligation.path(), states, day).stream()
        .sorted(
            Comparator.comparing((ComparedState one) -> labels.state(one.iso3(), reader), alphabet))
        .toList();
  }

  /** The provision that the others are compared with, where it is among them. */
  public Optional<ComparedProvision> baselineAmong(List<ComparedState> compared) {
    return compared.stream()
        .flatMap(state -> state.provisions().stream())
        .filter(one -> one.uri().equals(baseline))
        .findFirst();
  }
}
