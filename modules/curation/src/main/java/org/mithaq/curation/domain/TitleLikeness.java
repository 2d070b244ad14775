package org.mithaq.curation.domain;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.mithaq.kernel.Texts;

/** How alike two titles are: the share of groups of three letters that both have (Dice). */
public final class TitleLikeness {
  private static final int LETTERS = 3;

  private TitleLikeness() {}

  /** Of titles in several languages, the language in which they are most alike. */
  public static double of(Texts one, Texts other) {
    double best = 0;
    for (var title : one.byLanguage().entrySet()) {
      String there = other.byLanguage().get(title.getKey());
      if (there != null) {
        best = Math.max(best, of(title.getValue(), there));
      }
    }
    return best;
  }

  static double of(String one, String other) {
    Set<String> first = groups(one);
    Set<String> second = groups(other);
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long both = first.stream().filter(second::contains).count();
    return 2.0 * both / (first.size() + second.size());
  }

  /** Without accents, vowel marks, tatweel, and the forms of one Arabic letter. */
  private static Set<String> groups(String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}ـ]", "")
            .replace('ى', 'ي')
            .replace('ة', 'ه')
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    Set<String> groups = new HashSet<>();
    for (int i = 0; i + LETTERS <= plain.length(); i++) {
      groups.add(plain.substring(i, i + LETTERS));
    }
    return groups;
  }
}
