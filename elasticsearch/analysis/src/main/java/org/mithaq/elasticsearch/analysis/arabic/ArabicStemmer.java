package org.mithaq.elasticsearch.analysis.arabic;

import java.util.Optional;

/**
 * A light stemmer for legal Arabic: it takes off the conjunction و, the prepositions ب and ل, the
 * article with what is written to it, and regular endings, and asks the lexicon before each step.
 * It would rather leave two forms apart than draw two legal terms together.
 */
public final class ArabicStemmer {
  private static final int AFTER_LETTER = 4;
  private final ArabicLexicon lexicon;

  private ArabicStemmer(ArabicLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A stemmer with the lexicon that comes with the plugin; safe to share between threads. */
  public static ArabicStemmer withLexicon() {
    return new ArabicStemmer(ArabicLexicon.load());
  }

  /**
   * @param word one Arabic word without marks and tatweel
   * @return its stem, letters folded
   */
  public String stem(CharSequence word) {
    String folded = ArabicLetters.foldKeepingTehMarbuta(withoutObviousParticle(word));
    String stem = folded.length() < 3 ? folded : withoutConjunction(folded);
    return stem.replace(ArabicLetters.TEH_MARBUTA, ArabicLetters.HEH);
  }

  /** A hamza on the alef begins a word: وأحد is و and أحد, whereas واحد is a word of its own. */
  private static CharSequence withoutObviousParticle(CharSequence word) {
    boolean obvious = word.length() >= 4 && is("وبل", word.charAt(0)) && is("أإآ", word.charAt(1));
    return obvious ? word.subSequence(1, word.length()) : word;
  }

  private String withoutConjunction(String word) {
    Optional<String> known = known(word, false);
    if (known.isPresent()) {
      return known.get();
    }
    if (word.startsWith("و")) {
      String rest = word.substring(1);
      if (rest.length() < 3) {
        return lexicon.exact(rest).orElse(word);
      }
      return known(rest, false).orElseGet(() -> withoutPreposition(rest));
    }
    return withoutPreposition(word);
  }

  private String withoutPreposition(String word) {
    if (word.startsWith("ال") && word.length() >= 4) {
      return definite(word.substring(2));
    }
    if (word.startsWith("لل") && word.length() >= 4) {
      // للجنة is ل, the article and لجنة: only two of the three lams are written.
      return known("ل" + word.substring(2), true).orElseGet(() -> definite(word.substring(2)));
    }
    if (is("بكف", word.charAt(0)) && word.startsWith("ال", 1) && word.length() >= 5) {
      return afterPrepositionAndArticle(word);
    }
    return is("بل", word.charAt(0)) ? afterPreposition(word) : ArabicEndings.strip(word, false);
  }

  private String afterPrepositionAndArticle(String word) {
    String noun = word.substring(3);
    if (noun.length() < 3) {
      return lexicon.exact(noun).orElse(word);
    }
    // بالتزامات is ب and التزامات, no article in it.
    return known(word.substring(1), false).orElseGet(() -> definite(noun));
  }

  private String afterPreposition(String word) {
    String noun = word.substring(1);
    Optional<String> known = noun.length() >= 2 ? known(noun, false) : Optional.empty();
    return known.orElseGet(
        () -> ArabicEndings.strip(noun.length() >= AFTER_LETTER ? noun : word, false));
  }

  private String definite(String word) {
    return known(word, true).orElseGet(() -> ArabicEndings.strip(word, true));
  }

  /** Typists write ه for ة; after the article it can be nothing else, elsewhere it is tried. */
  private Optional<String> known(String word, boolean definite) {
    if (word.charAt(word.length() - 1) != ArabicLetters.HEH) {
      return lexicon.stemOf(word);
    }
    String feminine = word.substring(0, word.length() - 1) + ArabicLetters.TEH_MARBUTA;
    return lexicon.stemOf(feminine).or(() -> definite ? lexicon.exact(word) : lexicon.stemOf(word));
  }

  private static boolean is(String anyOf, char c) {
    return anyOf.indexOf(c) >= 0;
  }
}
