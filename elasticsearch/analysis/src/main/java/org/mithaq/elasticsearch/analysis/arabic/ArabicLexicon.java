package org.mithaq.elasticsearch.analysis.arabic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.elasticsearch.analysis.token.WordFile;

/**
 * What rules cannot know: broken plurals with their singular, spellings that law uses side by side,
 * and words that only look as if they had a prefix or an ending.
 */
final class ArabicLexicon {
  private static final List<String> ENDINGS =
      List.of("", "ا", "ي", "ات", "ان", "ين", "ون", "ية", "ة", "وا");

  private final Map<String, String> stems;

  private ArabicLexicon(Map<String, String> stems) {
    this.stems = Map.copyOf(stems);
  }

  /** Reads {@code kept.txt} and {@code forms.txt}, which lie beside this class. */
  static ArabicLexicon load() {
    Map<String, String> stems = new HashMap<>();
    for (String line : WordFile.lines(ArabicLexicon.class, "kept.txt")) {
      for (String word : line.split("\\s+")) {
        String folded = ArabicLetters.foldKeepingTehMarbuta(word);
        stems.put(folded, folded);
      }
    }
    for (String line : WordFile.lines(ArabicLexicon.class, "forms.txt")) {
      String[] words = line.split("\\s+");
      String singular = ArabicLetters.foldKeepingTehMarbuta(words[0]);
      String stem = stems.getOrDefault(singular, ArabicEndings.strip(singular, true));
      for (String word : words) {
        stems.put(ArabicLetters.foldKeepingTehMarbuta(word), stem);
      }
    }
    return new ArabicLexicon(stems);
  }

  /**
   * The stem of a word that the lexicon knows, bare or with a regular ending.
   *
   * @param word letters folded, teh marbuta kept
   */
  Optional<String> stemOf(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        String stem = stems.get(ArabicEndings.without(word, ending));
        if (stem != null) {
          return Optional.of(endingKeptApart(stem, ending));
        }
      }
    }
    for (String pronoun : ArabicEndings.PRONOUNS) {
      if (ArabicEndings.endsIn(word, pronoun, 2)) {
        Optional<String> owned = owned(ArabicEndings.without(word, pronoun));
        if (owned.isPresent()) {
          return owned;
        }
      }
    }
    return feminine(word, "تان").or(() -> feminine(word, "تين"));
  }

  /** The nisba of a known word is a word of its own: وقف and وقفي stay apart. */
  private static String endingKeptApart(String stem, String ending) {
    return ending.startsWith("ي") && !ending.equals("ين") ? stem + "ي" : stem;
  }

  private Optional<String> owned(String word) {
    String bare = stems.get(word);
    if (bare != null) {
      return Optional.of(bare);
    }
    if (word.endsWith("ات")) {
      return Optional.ofNullable(stems.get(ArabicEndings.without(word, "ات")));
    }
    return feminine(word, "ت");
  }

  private Optional<String> feminine(String word, String ending) {
    return word.endsWith(ending)
        ? Optional.ofNullable(
            stems.get(ArabicEndings.without(word, ending) + ArabicLetters.TEH_MARBUTA))
        : Optional.empty();
  }
}
