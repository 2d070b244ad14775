package org.mithaq.elasticsearch.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.mithaq.elasticsearch.analysis.arabic.ArabicStemFilter;
import org.mithaq.elasticsearch.analysis.arabic.ArabicStemmer;
import org.mithaq.elasticsearch.analysis.token.WordFile;

/**
 * The analyzers, each as its differences from the common chain. Latin languages are stemmed after
 * folding, so that a query typed without accents meets the text that has them.
 */
final class LegalAnalyzers {
  private static final UnaryOperator<TokenStream> NOTHING = terms -> terms;

  private LegalAnalyzers() {}

  static Analyzer folded() {
    return new LegalAnalyzer(CharArraySet.EMPTY_SET, NOTHING, NOTHING);
  }

  static Analyzer generic() {
    return new LegalAnalyzer(CharArraySet.EMPTY_SET, NOTHING, CJKBigramFilter::new);
  }

  static Analyzer arabic() {
    ArabicStemmer stemmer = ArabicStemmer.withLexicon();
    return new LegalAnalyzer(
        stopWords("ar"), terms -> new ArabicStemFilter(terms, stemmer), NOTHING);
  }

  static Analyzer english() {
    return new LegalAnalyzer(stopWords("en"), EnglishPossessiveFilter::new, KStemFilter::new);
  }

  static Analyzer french() {
    return new LegalAnalyzer(stopWords("fr"), NOTHING, FrenchLightStemFilter::new);
  }

  static Analyzer spanish() {
    return new LegalAnalyzer(stopWords("es"), NOTHING, SpanishLightStemFilter::new);
  }

  static Analyzer portuguese() {
    return new LegalAnalyzer(stopWords("pt"), NOTHING, PortugueseLightStemFilter::new);
  }

  static Analyzer russian() {
    return new LegalAnalyzer(CharArraySet.EMPTY_SET, NOTHING, RussianLightStemFilter::new);
  }

  private static CharArraySet stopWords(String language) {
    CharArraySet words = new CharArraySet(64, false);
    for (String line : WordFile.lines(LegalAnalyzers.class, "words/stop-" + language + ".txt")) {
      for (String word : line.split("\\s+")) {
        words.add(word);
      }
    }
    return CharArraySet.unmodifiableSet(words);
  }
}
