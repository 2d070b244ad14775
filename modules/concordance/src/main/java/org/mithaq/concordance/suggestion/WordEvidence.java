package org.mithaq.concordance.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.concordance.SuggestionReason;
import org.mithaq.conventions.ArticleView;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.InstrumentView;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.LanguageTag;

/**
 * Words that a text shares with the heading of an article, the label of an obligation, or its text
 * where an institute has loaded it; in the languages in which those are there. A word that many
 * headings have says little.
 */
public final class WordEvidence {
  /** So much of a heading must be there. */
  private static final double HALF = 0.5;

  private final List<Said> said = new ArrayList<>();
  private final Map<LanguageTag, Map<String, Double>> rarity = new HashMap<>();

  /** What the catalogue says of a path in a language. */
  private record Said(String path, boolean below, LanguageTag language, Set<String> stems) {}

  public WordEvidence(ConventionCatalogue conventions) {
    for (InstrumentView instrument : conventions.instruments()) {
      for (ArticleView article : conventions.articles(instrument.code())) {
        article
            .headings()
            .byLanguage()
            .forEach((language, heading) -> add(article.path(), true, language, heading));
        for (ObligationView one : conventions.obligations(instrument.code(), article.number())) {
          if (!one.label().isEmpty()) {
            add(one.path(), true, LanguageTag.ENGLISH, one.label());
          }
          one.text()
              .byLanguage()
              .forEach((language, text) -> add(one.path(), false, language, text));
        }
      }
    }
    weigh();
  }

  private void add(String path, boolean below, LanguageTag language, String words) {
    Set<String> stems = new HashSet<>(Stems.of(language, words));
    if (!stems.isEmpty()) {
      said.add(new Said(path, below, language, stems));
    }
  }

  private void weigh() {
    Map<LanguageTag, List<Said>> byLanguage =
        said.stream().collect(Collectors.groupingBy(Said::language));
    byLanguage.forEach(
        (language, all) -> {
          Map<String, Double> counts = new HashMap<>();
          all.forEach(one -> one.stems().forEach(stem -> counts.merge(stem, 1.0, Double::sum)));
          counts.replaceAll((stem, count) -> Math.log(1 + all.size() / count));
          rarity.put(language, counts);
        });
  }

  public List<Evidence> of(List<Wording> wordings) {
    Map<String, Evidence> best = new LinkedHashMap<>();
    for (Wording wording : wordings) {
      Set<String> words = new HashSet<>(wording.text());
      words.addAll(wording.place());
      for (Said one : said) {
        if (one.language().equals(wording.language())) {
          double share = share(one, words);
          if (share >= HALF) {
            best.merge(one.path(), evidence(one, words, share), WordEvidence::stronger);
          }
        }
      }
    }
    return List.copyOf(best.values());
  }

  private double share(Said one, Set<String> words) {
    Map<String, Double> weights = rarity.get(one.language());
    double all = one.stems().stream().mapToDouble(weights::get).sum();
    double shared = one.stems().stream().filter(words::contains).mapToDouble(weights::get).sum();
    return shared / all;
  }

  private static Evidence evidence(Said one, Set<String> words, double share) {
    String shared =
        one.stems().stream().filter(words::contains).sorted().collect(Collectors.joining(" "));
    return new Evidence(
        one.path(),
        one.below(),
        new SuggestionReason(SuggestionReason.Kind.WORDS, shared, 0.8 * share));
  }

  private static Evidence stronger(Evidence one, Evidence other) {
    return one.why().weight() >= other.why().weight() ? one : other;
  }
}
