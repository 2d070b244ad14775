package org.mithaq.intake.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;

/**
 * In which of the five languages a text is, told from its script and its smallest words.
 *
 * @param language the one with most of them
 * @param mixed whether another language has more than a quarter as many
 */
public record LanguageOfText(LanguageTag language, boolean mixed) {
  private static final Map<LanguageTag, Set<String>> SMALL = new LinkedHashMap<>();

  static {
    SMALL.put(LanguageTag.ENGLISH, words("the of and to shall by any in or for with this be is"));
    SMALL.put(LanguageTag.FRENCH, words("le la les des du et est aux une dans par pour sur au ou"));
    SMALL.put(LanguageTag.SPANISH, words("el los las del y en por con una para al se su lo es"));
    SMALL.put(
        LanguageTag.PORTUGUESE, words("o os as da do dos das e em no na nos nas ao pelo pela"));
  }

  /** Counts. */
  public static LanguageOfText of(String text) {
    String sample = text.length() > 200_000 ? text.substring(0, 200_000) : text;
    Map<LanguageTag, Integer> counts = new LinkedHashMap<>();
    int arabic = 0;
    for (String word : Folding.words(sample).split(" ")) {
      if (!word.isEmpty() && word.charAt(0) >= 0x620 && word.charAt(0) <= 0x6FF) {
        arabic++;
      }
      SMALL.forEach(
          (language, small) -> counts.merge(language, small.contains(word) ? 3 : 0, Integer::sum));
    }
    counts.put(LanguageTag.ARABIC, arabic);
    LanguageTag best = arabic > 0 ? LanguageTag.ARABIC : LanguageTag.ENGLISH;
    for (Map.Entry<LanguageTag, Integer> one : counts.entrySet()) {
      best = one.getValue() > counts.get(best) ? one.getKey() : best;
    }
    return new LanguageOfText(best, mixed(best, counts));
  }

  /** Words of sister languages are written alike; only far ones count as a mixture. */
  private static boolean mixed(LanguageTag best, Map<LanguageTag, Integer> counts) {
    int limit = counts.get(best) / 4;
    return counts.entrySet().stream()
        .filter(one -> !one.getKey().equals(best))
        .filter(one -> apart(one.getKey(), best))
        .anyMatch(one -> one.getValue() > limit + 20);
  }

  private static boolean apart(LanguageTag one, LanguageTag other) {
    Set<LanguageTag> romance =
        Set.of(LanguageTag.FRENCH, LanguageTag.SPANISH, LanguageTag.PORTUGUESE);
    return !(romance.contains(one) && romance.contains(other));
  }

  private static Set<String> words(String words) {
    return Set.copyOf(java.util.Arrays.asList(words.split(" ")));
  }
}
