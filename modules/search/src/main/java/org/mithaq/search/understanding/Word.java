package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.kernel.Folding;

/**
 * A word of a folded text, for comparing names.
 *
 * @param text folded, without the Arabic article
 * @param whole folded, as it stands
 * @param start where it begins in the folded text
 * @param end where it ends, not included
 */
record Word(String text, String whole, int start, int end) {
  private static final String ARABIC_PREFIXES = "وفبكل";

  static List<Word> in(String unfolded) {
    String folded = Folding.fold(unfolded);
    return in(folded, 0, folded.length());
  }

  static List<Word> in(String folded, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && isPart(folded.charAt(end))) {
        end++;
      }
      if (end > at) {
        String whole = folded.substring(at, end);
        words.add(new Word(withoutArticle(whole), whole, at, end));
      }
      at = Math.max(end, at + 1);
    }
    return words;
  }

  static String name(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** The name, and the name without a particle joined to its first word: وبغسل is غسل too. */
  static List<String> namesWithPrefix(List<Word> words) {
    String name = name(words);
    String first = words.get(0).whole();
    boolean joined = first.length() > 3 && ARABIC_PREFIXES.indexOf(first.charAt(0)) >= 0;
    if (!joined) {
      return List.of(name);
    }
    String bare = withoutArticle(first.substring(1));
    return List.of(name, bare + name.substring(words.get(0).text().length()));
  }

  private static String withoutArticle(String word) {
    boolean article = word.startsWith("ال") || word.startsWith("لل");
    return article && word.length() > 4 ? word.substring(2) : word;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }
}
