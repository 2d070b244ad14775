package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.SuggestMappings;
import org.mithaq.concordance.persistence.SuggestionRows;
import org.mithaq.concordance.persistence.WorkRows;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

@UseCase
@Requires(value = Permission.PROPOSE_MAPPING, audited = false, placed = true)
class SuggestingMappings implements SuggestMappings {
  private final Advising advising;
  private final FindingProvisions provisions;
  private final WorkRows mappings;
  private final SuggestionRows decisions;
  private final LegislationCatalogue legislation;
  private final NewestText newest;
  private final Clock clock;

  @Inject
  SuggestingMappings(
      Advising advising,
      FindingProvisions provisions,
      WorkRows mappings,
      SuggestionRows decisions,
      LegislationCatalogue legislation,
      NewestText newest,
      Clock clock) {
    this.advising = advising;
    this.provisions = provisions;
    this.mappings = mappings;
    this.decisions = decisions;
    this.legislation = legislation;
    this.newest = newest;
    this.clock = clock;
  }

  @Override
  public Found forProvision(ProvisionAsked asked, int size) {
    LawView law = law(asked.lawUri());
    Set<String> unwanted =
        asked.asIfUnmapped() ? Set.of() : unwanted(law).getOrDefault(asked.eId(), new TreeSet<>());
    return advising.obligations(advising.wordings(law, asked.eId()), unwanted, checked(size));
  }

  @Override
  public Map<String, Found> forLaw(String lawUri, int size) {
    LawView law = law(lawUri);
    Map<String, Set<String>> unwanted = unwanted(law);
    Map<LanguageTag, Map<String, ProvisionView>> texts = new LinkedHashMap<>();
    for (LanguageTag language : Advising.languages(law)) {
      texts.put(
          language,
          newest.provisions(law, language).stream()
              .collect(
                  Collectors.toMap(
                      ProvisionView::eId, one -> one, (a, b) -> a, LinkedHashMap::new)));
    }
    Map<String, Found> all = new LinkedHashMap<>();
    texts.values().stream().findFirst().orElse(Map.of()).values().stream()
        .filter(one -> !one.text().isEmpty())
        .forEach(
            one -> {
              var wordings =
                  texts.values().stream()
                      .flatMap(byId -> java.util.Optional.ofNullable(byId.get(one.eId())).stream())
                      .map(each -> Advising.wording(law, each))
                      .toList();
              Found found =
                  advising.obligations(
                      wordings, unwanted.getOrDefault(one.eId(), Set.of()), checked(size));
              if (!found.suggestions().isEmpty()) {
                all.put(one.eId(), found);
              }
            });
    return all;
  }

  @Override
  public Found forObligation(String obligation, String iso3, int size) {
    CurrentActor.needs(Permission.PROPOSE_MAPPING, iso3);
    return provisions.of(obligation, iso3, checked(size));
  }

  private LawView law(String uri) {
    LawView law =
        legislation
            .lawAt(uri)
            .orElseThrow(() -> RefusedException.notFound("No law has the address " + uri));
    CurrentActor.needs(Permission.PROPOSE_MAPPING, law.iso3());
    return law;
  }

  /** What provisions are mapped to in whatever living state, and what was rejected for them. */
  private Map<String, Set<String>> unwanted(LawView law) {
    Map<String, Set<String>> unwanted = new HashMap<>(decisions.rejected(law.id()));
    List<MappingView> mapped = mappings.ofLaw(law.id(), LocalDate.now(clock));
    mapped.stream()
        .filter(one -> !one.state().ended())
        .forEach(
            one ->
                unwanted.computeIfAbsent(one.eId(), none -> new TreeSet<>()).add(one.obligation()));
    return unwanted;
  }

  private static int checked(int size) {
    if (size < 1 || size > MOST) {
      throw RefusedException.invalid("size", "A number from 1 to " + MOST);
    }
    return size;
  }
}
