package org.mithaq.elasticsearch.analysis.arabic;

import static org.mithaq.elasticsearch.analysis.arabic.ArabicEndings.without;
import static org.mithaq.elasticsearch.analysis.arabic.ArabicLetters.TEH_MARBUTA;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.elasticsearch.analysis.text.WordFile;

/**
 * What rules cannot know: broken plurals with their singular, spellings that law uses side by side,
 * and words that only look as if they had a prefix or an ending.
 */
final class ArabicLexicon {
  private static final List<String> NUMBERS = List.of("ا", "ان", "ين", "ون", "ة");
  private static final List<String> FEMININE_NUMBERS = List.of("ات", "تان", "تين");
  private static final List<String> NISBAS = List.of("ية", "ي", "يا", "يين", "يون");

  private final Map<String, String> words;
  private final Map<String, String> forms;

  private ArabicLexicon(Map<String, String> words, Map<String, String> forms) {
    this.words = Map.copyOf(words);
    this.forms = Map.copyOf(forms);
  }

  /** Reads {@code kept.txt} and {@code forms.txt}, which lie beside this class. */
  static ArabicLexicon load() {
    Map<String, String> words = new HashMap<>();
    for (String line : WordFile.lines(ArabicLexicon.class, "kept.txt")) {
      for (String word : line.split("\\s+")) {
        String folded = ArabicLetters.foldKeepingTehMarbuta(word);
        words.put(folded, folded);
      }
    }
    Map<String, String> forms = new HashMap<>();
    for (String line : WordFile.lines(ArabicLexicon.class, "forms.txt")) {
      String[] row = line.split("\\s+");
      String singular = ArabicLetters.foldKeepingTehMarbuta(row[0]);
      String stem = words.getOrDefault(singular, ArabicEndings.strip(singular, true));
      words.put(singular, stem);
      for (int i = 1; i < row.length; i++) {
        forms.put(ArabicLetters.foldKeepingTehMarbuta(row[i]), stem);
      }
    }
    return new ArabicLexicon(words, forms);
  }

  /**
   * The stem of a word that the lexicon knows, bare or with a regular ending. Irregular forms take
   * pronouns and the accusative only: تجارة is not the feminine of تجار.
   *
   * @param word letters folded, teh marbuta kept
   */
  Optional<String> stemOf(String word) {
    return exact(word)
        .or(() -> accusative(word))
        .or(() -> inflected(word))
        .or(() -> nisba(word))
        .or(() -> owned(word));
  }

  /** The stem of a word that stands in the lexicon just so. */
  Optional<String> exact(String word) {
    String irregular = forms.get(word);
    return Optional.ofNullable(irregular != null ? irregular : words.get(word));
  }

  private Optional<String> accusative(String word) {
    return word.endsWith("ا") ? Optional.ofNullable(forms.get(without(word, "ا"))) : none();
  }

  private Optional<String> inflected(String word) {
    for (String ending : FEMININE_NUMBERS) {
      Optional<String> feminine = feminine(word, ending);
      if (feminine.isPresent()) {
        return feminine;
      }
    }
    return word.endsWith("ات")
        ? Optional.ofNullable(words.get(without(word, "ات")))
        : firstKnown(word, NUMBERS);
  }

  private Optional<String> firstKnown(String word, List<String> endings) {
    for (String ending : endings) {
      String stem = word.endsWith(ending) ? words.get(without(word, ending)) : null;
      if (stem != null) {
        return Optional.of(stem);
      }
    }
    return none();
  }

  /** The nisba of a known word is a word of its own: وقف and وقفي stay apart. */
  private Optional<String> nisba(String word) {
    for (String ending : NISBAS) {
      if (word.endsWith(ending)) {
        String noun = without(word, ending);
        if (words.containsKey(noun) || words.containsKey(noun + TEH_MARBUTA)) {
          return Optional.of(noun + 'ي');
        }
      }
    }
    return none();
  }

  private Optional<String> owned(String word) {
    for (String pronoun : ArabicEndings.PRONOUNS) {
      if (ArabicEndings.endsIn(word, pronoun, 2)) {
        String noun = without(word, pronoun);
        Optional<String> known =
            exact(noun).or(() -> feminine(noun, "ت")).or(() -> beforePronoun(noun));
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return none();
  }

  /** دعواه is دعوى and a pronoun; عقوباته a plural and a pronoun. */
  private Optional<String> beforePronoun(String noun) {
    if (noun.endsWith("ات")) {
      return inflected(noun);
    }
    return noun.endsWith("ا") ? Optional.ofNullable(words.get(without(noun, "ا") + 'ي')) : none();
  }

  private Optional<String> feminine(String word, String ending) {
    return word.endsWith(ending) ? exact(without(word, ending) + TEH_MARBUTA) : none();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
