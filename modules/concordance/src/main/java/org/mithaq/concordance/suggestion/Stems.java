package org.mithaq.concordance.suggestion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.mithaq.kernel.LanguageTag;

/** Words of a text in their base forms, without those that say nothing; Lucene's, by language. */
public final class Stems {
  private static final Map<String, Analyzer> BY_LANGUAGE =
      Map.of(
          "ar", new ArabicAnalyzer(),
          "en", new EnglishAnalyzer(),
          "fr", new FrenchAnalyzer(),
          "es", new SpanishAnalyzer(),
          "pt", new PortugueseAnalyzer());
  private static final Analyzer ANY = new StandardAnalyzer();

  private Stems() {}

  /** In the order of the text. */
  public static List<String> of(LanguageTag language, String text) {
    List<String> stems = new ArrayList<>();
    Analyzer analyzer = BY_LANGUAGE.getOrDefault(language.code(), ANY);
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        stems.add(word.toString());
      }
      tokens.end();
    } catch (IOException fromMemoryNever) {
      throw new UncheckedIOException(fromMemoryNever);
    }
    return stems;
  }

  /** How alike two texts are, from 0 to 1: the cosine of their words, repeated ones damped. */
  public static double likeness(List<String> one, List<String> other) {
    Map<String, Double> first = damped(one);
    Map<String, Double> second = damped(other);
    double both =
        first.entrySet().stream()
            .mapToDouble(word -> word.getValue() * second.getOrDefault(word.getKey(), 0.0))
            .sum();
    double size = Math.sqrt(squares(first) * squares(second));
    return size == 0 ? 0 : both / size;
  }

  private static Map<String, Double> damped(List<String> stems) {
    Map<String, Double> counts = new HashMap<>();
    stems.forEach(stem -> counts.merge(stem, 1.0, Double::sum));
    counts.replaceAll((stem, count) -> 1 + Math.log(count));
    return counts;
  }

  private static double squares(Map<String, Double> weights) {
    return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
  }
}
