package org.mithaq.elasticsearch.analysis.text;

import java.util.Set;

/** The French words that lose their vowel before another word: l', d', qu', lorsqu' and so on. */
final class Elisions {
  private static final Set<String> ELIDED =
      Set.of("l", "d", "qu", "n", "s", "t", "m", "j", "c", "jusqu", "lorsqu", "puisqu", "quoiqu");
  private static final int LONGEST = 6;

  private Elisions() {}

  /** Whether the text so far ends in such a word, standing alone ("aujourd" is none). */
  static boolean endsInElided(Tracked text) {
    int end = text.length();
    int start = end;
    while (start > 0 && end - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    StringBuilder word = new StringBuilder(LONGEST);
    for (int i = start; i < end; i++) {
      word.append(Character.toLowerCase(text.charAt(i)));
    }
    return ELIDED.contains(word.toString());
  }
}
