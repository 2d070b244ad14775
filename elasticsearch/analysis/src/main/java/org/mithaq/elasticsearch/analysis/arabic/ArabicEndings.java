package org.mithaq.elasticsearch.analysis.arabic;

import static org.mithaq.elasticsearch.analysis.arabic.ArabicLetters.HEH;
import static org.mithaq.elasticsearch.analysis.arabic.ArabicLetters.TEH_MARBUTA;

import java.util.List;

/**
 * Endings of regular inflection: pronouns, the feminine, sound plurals, duals, the accusative alef.
 * The nisba (ي) stays, so قانوني is not قانون; three letters always remain.
 */
final class ArabicEndings {
  /** In this order: longer endings before those they end in. */
  static final List<String> PRONOUNS = List.of("هما", "ها", "هم", "هن", "ه");

  private static final List<String> FEMININES = List.of("ة", "تان", "تين", "ات");
  private static final int SHORTEST = 3;

  private ArabicEndings() {}

  /**
   * @param word letters folded, teh marbuta kept, prefixes gone
   * @param definite whether the article stood before it, which excludes pronouns and the accusative
   * @return the stem, at least three letters long where the word was
   */
  static String strip(String word, boolean definite) {
    if (definite) {
      return number(word.charAt(word.length() - 1) == HEH ? feminine(word, 1) : word);
    }
    for (String pronoun : PRONOUNS) {
      if (endsIn(word, pronoun, SHORTEST)) {
        return number(afterPronoun(without(word, pronoun), pronoun));
      }
    }
    return endsIn(word, "ا", SHORTEST) ? number(without(word, "ا")) : number(word);
  }

  /**
   * عقوبته is عقوبة and a pronoun: the feminine ending shows as teh before it. مكافحه is مكافحة as
   * typists write it, seldom "his fighter".
   */
  private static String afterPronoun(String word, String pronoun) {
    if (word.endsWith("ت") && !word.endsWith("ات")) {
      return feminine(word, 1);
    }
    return pronoun.equals("ه") && isOfMutualForm(word) ? word + TEH_MARBUTA : word;
  }

  private static String feminine(String word, int ending) {
    return word.substring(0, word.length() - ending) + TEH_MARBUTA;
  }

  private static String number(String word) {
    for (String feminine : FEMININES) {
      if (endsIn(word, feminine, SHORTEST)) {
        String stem = without(word, feminine);
        return isOfMutualForm(stem) ? stem + TEH_MARBUTA : stem;
      }
    }
    if (endsIn(word, "وا", SHORTEST)) {
      return word.substring(0, word.length() - 2);
    }
    // قانون, سلطان, ضمان: three letters before ون or ان mostly belong to the word itself.
    if (endsIn(word, "ون", SHORTEST + 1) || endsIn(word, "ان", SHORTEST + 1)) {
      return word.substring(0, word.length() - 2);
    }
    return endsIn(word, "ين", SHORTEST) && !isVerbalNoun(word)
        ? word.substring(0, word.length() - 2)
        : word;
  }

  /**
   * The pattern مفاعل, whose feminine is the act and whose masculine the person: مراقبة is control,
   * مراقب a controller; so معاهدة, مصادرة, مساعدة, محاكمة, محافظة.
   */
  private static boolean isOfMutualForm(String word) {
    return word.length() == SHORTEST + 2 && word.charAt(0) == 'م' && word.charAt(2) == 'ا';
  }

  /** تأمين, تعيين, تكوين: the pattern تفعيل of a root that ends in noon. */
  private static boolean isVerbalNoun(String word) {
    return word.length() == SHORTEST + 2 && word.startsWith("ت");
  }

  static boolean endsIn(String word, String ending, int remaining) {
    return word.length() - ending.length() >= remaining && word.endsWith(ending);
  }

  static String without(String word, String ending) {
    return word.substring(0, word.length() - ending.length());
  }
}
