package org.mithaq.elasticsearch.analysis;

import java.util.List;
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
import org.mithaq.elasticsearch.analysis.text.WordFile;
import org.mithaq.elasticsearch.analysis.token.EndingFilter;
import org.mithaq.elasticsearch.analysis.token.EndingFilter.Rule;
import org.mithaq.elasticsearch.analysis.token.WordForms;

/**
 * The analyzers, each as its differences from the common chain. Latin languages are stemmed after
 * folding, so that a query typed without accents meets the text that has them.
 */
final class LegalAnalyzers {
  private static final UnaryOperator<TokenStream> NOTHING = terms -> terms;

  /** British and American spelling: organisation and organization. */
  private static final List<Rule> ENGLISH =
      List.of(
          new Rule("isation", "ization", 9, 99),
          new Rule("isations", "ization", 10, 99),
          new Rule("izations", "ization", 10, 99));

  /** The stemmer leaves four letters alone, so penas must become pena and no less. */
  private static final List<Rule> SPANISH =
      List.of(new Rule("as", "a", 5, 5), new Rule("os", "o", 5, 5));

  /** ações, cidadãos, alemães: the plural of ão, without the tilde that the stemmer looks for. */
  private static final List<Rule> PORTUGUESE =
      List.of(
          new Rule("oes", "ao", 5, 99), new Rule("aos", "ao", 5, 99), new Rule("aes", "ao", 6, 99));

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
    WordForms forms = forms("en");
    return new LegalAnalyzer(
        stopWords("en"),
        terms -> forms.over(new EnglishPossessiveFilter(terms)),
        terms -> new KStemFilter(new EndingFilter(terms, ENGLISH)));
  }

  static Analyzer french() {
    return new LegalAnalyzer(stopWords("fr"), forms("fr")::over, FrenchLightStemFilter::new);
  }

  static Analyzer spanish() {
    return new LegalAnalyzer(
        stopWords("es"),
        NOTHING,
        terms -> new SpanishLightStemFilter(new EndingFilter(terms, SPANISH)));
  }

  static Analyzer portuguese() {
    return new LegalAnalyzer(
        stopWords("pt"),
        forms("pt")::over,
        terms -> new PortugueseLightStemFilter(new EndingFilter(terms, PORTUGUESE)));
  }

  static Analyzer russian() {
    return new LegalAnalyzer(CharArraySet.EMPTY_SET, NOTHING, RussianLightStemFilter::new);
  }

  private static WordForms forms(String language) {
    return WordForms.read(LegalAnalyzers.class, "words/forms-" + language + ".txt");
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
