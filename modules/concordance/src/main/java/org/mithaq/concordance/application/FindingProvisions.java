package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.concordance.MappingSuggestion;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.SuggestMappings.Found;
import org.mithaq.concordance.SuggestionReason;
import org.mithaq.concordance.persistence.MappingRows;
import org.mithaq.concordance.persistence.SuggestionRows;
import org.mithaq.concordance.suggestion.SimilarEvidence;
import org.mithaq.concordance.suggestion.SimilarEvidence.Neighbour;
import org.mithaq.concordance.suggestion.SimilarEvidence.Neighbours;
import org.mithaq.concordance.suggestion.Wording;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.StoredField;
import org.mithaq.thesaurus.ConceptView;
import org.mithaq.thesaurus.Thesaurus;

/**
 * For an obligation, provisions of a State: those like what other States map to it, and those that
 * name its concepts in their own language.
 */
@ApplicationScoped
class FindingProvisions {
  /** So many mapped provisions of other States are held against the State's law. */
  private static final int EXAMPLES = 12;

  private static final int NAMED = 10;

  private final MappingRows mappings;
  private final SuggestionRows decisions;
  private final Advising advising;
  private final ConventionCatalogue conventions;
  private final Thesaurus thesaurus;
  private final LegislationCatalogue legislation;
  private final SearchEngine engine;
  private final Clock clock;

  @Inject
  FindingProvisions(
      MappingRows mappings,
      SuggestionRows decisions,
      Advising advising,
      ConventionCatalogue conventions,
      Thesaurus thesaurus,
      LegislationCatalogue legislation,
      SearchEngine engine,
      Clock clock) {
    this.mappings = mappings;
    this.decisions = decisions;
    this.advising = advising;
    this.conventions = conventions;
    this.thesaurus = thesaurus;
    this.legislation = legislation;
    this.engine = engine;
    this.clock = clock;
  }

  Found of(String path, String iso3, int size) {
    ObligationView obligation =
        conventions
            .obligation(path)
            .orElseThrow(() -> RefusedException.notFound("No obligation has the path " + path));
    LocalDate today = LocalDate.now(clock);
    Gathered gathered = new Gathered();
    mappings.ofObligation(obligation.path(), "", 1, 200, today).items().stream()
        .filter(one -> !one.iso3().equals(iso3))
        .sorted(Comparator.comparing(one -> !one.state().counts()))
        .limit(EXAMPLES)
        .forEach(example -> like(example, iso3, gathered));
    named(obligation, iso3, today, gathered);
    return new Found(
        gathered.best(obligation.path(), mapped(obligation.path(), iso3, today), size),
        gathered.away);
  }

  private void like(MappingView example, String iso3, Gathered gathered) {
    List<Wording> wordings =
        legislation
            .law(example.lawId())
            .map(law -> advising.wordings(law, example.eId()))
            .orElse(List.of());
    SimilarEvidence similar = advising.similar();
    for (Wording wording : wordings) {
      Neighbours near = similar.near(wording);
      gathered.away |= near.away();
      for (Neighbour one : near.near()) {
        if (one.hit().keywords(KeywordField.STATE).contains(iso3)) {
          gathered.add(
              one.hit(),
              new SuggestionReason(
                  SuggestionReason.Kind.SIMILAR, wording.provision().uri(), 3 * one.likeness()));
        }
      }
    }
  }

  private void named(ObligationView obligation, String iso3, LocalDate today, Gathered gathered) {
    for (ConceptView concept : concepts(obligation)) {
      for (Map.Entry<LanguageTag, String> label : concept.preferred().byLanguage().entrySet()) {
        SearchQuery query =
            SearchQuery.words("\"" + label.getValue() + "\"", label.getKey(), today)
                .filtered(KeywordField.STATE, iso3)
                .filtered(KeywordField.LANGUAGE, label.getKey().code())
                .paged(new SearchQuery.Page(1, NAMED, ""));
        if (engine.search(query) instanceof SearchResult found) {
          for (Hit hit : found.hits()) {
            gathered.add(
                hit, new SuggestionReason(SuggestionReason.Kind.CONCEPT, concept.slug(), 0.8));
          }
        } else {
          gathered.away = true;
        }
      }
    }
  }

  /** Concepts that speak of the obligation, or of what holds it; the narrowest first. */
  private List<ConceptView> concepts(ObligationView obligation) {
    String path = obligation.path() + "/";
    return thesaurus.concepts().stream()
        .filter(
            concept ->
                concept.obligations().stream()
                    .anyMatch(one -> one.contains("/") && path.startsWith(one + "/")))
        .sorted(Comparator.comparing(concept -> concept.obligations().size()))
        .limit(4)
        .toList();
  }

  /** Provisions that are mapped to it already, or for which it was rejected. */
  private Set<String> mapped(String path, String iso3, LocalDate today) {
    Set<String> known = new TreeSet<>();
    mappings
        .ofObligation(path, iso3, 1, 200, today)
        .items()
        .forEach(one -> known.add(one.lawUri() + "/~" + one.eId()));
    return known;
  }

  /** Provisions with their reasons; the languages of one provision are one. */
  private final class Gathered {
    private final Map<String, Hit> hits = new LinkedHashMap<>();
    private final Map<String, List<SuggestionReason>> reasons = new LinkedHashMap<>();
    private boolean away;

    void add(Hit hit, SuggestionReason reason) {
      String eId = hit.keywords(KeywordField.EID).stream().findFirst().orElse("");
      String place = hit.stored(StoredField.LAW_URI) + "/~" + eId;
      hits.putIfAbsent(place, hit);
      reasons.computeIfAbsent(place, none -> new ArrayList<>()).add(reason);
    }

    List<MappingSuggestion> best(String path, Set<String> known, int size) {
      return hits.entrySet().stream()
          .filter(one -> !known.contains(one.getKey()))
          .filter(one -> !rejected(one.getKey(), path))
          .map(one -> suggestion(one.getKey(), one.getValue(), path))
          .sorted(
              Comparator.comparingDouble(MappingSuggestion::score)
                  .reversed()
                  .thenComparing(MappingSuggestion::eId))
          .limit(size)
          .toList();
    }

    private boolean rejected(String place, String path) {
      int end = place.lastIndexOf("/~");
      return legislation
          .lawAt(place.substring(0, end))
          .map(
              law ->
                  decisions
                      .rejected(law.id())
                      .getOrDefault(place.substring(end + 2), Set.of())
                      .contains(path))
          .orElse(true);
    }

    private MappingSuggestion suggestion(String place, Hit hit, String path) {
      List<SuggestionReason> why =
          reasons.get(place).stream()
              .sorted(Comparator.comparingDouble(SuggestionReason::weight).reversed())
              .distinct()
              .toList();
      double share = 1;
      double score = 0;
      for (SuggestionReason one : why) {
        score += share * one.weight();
        share /= 2;
      }
      return new MappingSuggestion(
          hit.stored(StoredField.LAW_URI),
          place.substring(place.lastIndexOf("/~") + 2),
          hit.language(),
          hit.stored(StoredField.NUMBER),
          hit.stored(StoredField.HEADING),
          path,
          score,
          why.stream().limit(5).toList());
    }
  }
}
