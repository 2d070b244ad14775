package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mithaq.concordance.MappingSuggestion;
import org.mithaq.concordance.SuggestMappings.Found;
import org.mithaq.concordance.suggestion.ConceptEvidence;
import org.mithaq.concordance.suggestion.Evidence;
import org.mithaq.concordance.suggestion.Ranking;
import org.mithaq.concordance.suggestion.SimilarEvidence;
import org.mithaq.concordance.suggestion.WordEvidence;
import org.mithaq.concordance.suggestion.Wording;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Text;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LawView.ExpressionSummary;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.search.SimilarProvisions;
import org.mithaq.thesaurus.Thesaurus;

/** Weighs what speaks for obligations; knows nothing of what people decided. */
@ApplicationScoped
class Advising {
  /** Labels and headings are analysed again after so long, since packs and texts are loaded. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Thesaurus thesaurus;
  private final ConventionCatalogue conventions;
  private final SimilarProvisions engine;
  private final NewestText newest;
  private final Clock clock;
  private volatile Known known = new Known(Instant.MIN, null, null);

  /** What was analysed when. */
  private record Known(Instant at, ConceptEvidence concepts, WordEvidence words) {}

  @Inject
  Advising(
      Thesaurus thesaurus,
      ConventionCatalogue conventions,
      SimilarProvisions engine,
      NewestText newest,
      Clock clock) {
    this.thesaurus = thesaurus;
    this.conventions = conventions;
    this.engine = engine;
    this.newest = newest;
    this.clock = clock;
  }

  /** The newest texts of a provision in all languages of its law. */
  List<Wording> wordings(LawView law, String eId) {
    List<Wording> wordings = new ArrayList<>();
    for (LanguageTag language : languages(law)) {
      newest.provision(law, language, eId).ifPresent(one -> wordings.add(wording(law, one)));
    }
    return wordings;
  }

  static List<LanguageTag> languages(LawView law) {
    return law.expressions().stream().map(ExpressionSummary::language).distinct().toList();
  }

  static Wording wording(LawView law, ProvisionView provision) {
    return new Wording(
        provision, law.titles().in(provision.language()).map(Text::value).orElse(""));
  }

  SimilarEvidence similar() {
    return new SimilarEvidence(engine, LocalDate.now(clock));
  }

  /** Obligations of the catalogue only, best first, without those that are not wanted. */
  Found obligations(List<Wording> wordings, Set<String> unwanted, int size) {
    if (wordings.isEmpty()) {
      return new Found(List.of(), false);
    }
    Known now = known();
    SimilarEvidence.Answer similar = similar().of(wordings);
    List<Evidence> evidence = new ArrayList<>(similar.evidence());
    evidence.addAll(now.concepts().of(wordings));
    evidence.addAll(now.words().of(wordings));
    ProvisionView provision = wordings.get(0).provision();
    List<MappingSuggestion> suggestions =
        Ranking.of(evidence).stream()
            .filter(one -> !unwanted.contains(one.obligation()))
            .filter(one -> conventions.obligation(one.obligation()).isPresent())
            .limit(size)
            .map(
                one ->
                    new MappingSuggestion(
                        provision.lawUri(),
                        provision.eId(),
                        provision.language(),
                        provision.number(),
                        provision.heading(),
                        one.obligation(),
                        one.score(),
                        one.why()))
            .toList();
    return new Found(suggestions, similar.away());
  }

  private Known known() {
    Known present = known;
    Instant now = clock.instant();
    if (present.at().isBefore(now.minus(FRESH))) {
      present =
          new Known(now, new ConceptEvidence(thesaurus.concepts()), new WordEvidence(conventions));
      known = present;
    }
    return present;
  }
}
