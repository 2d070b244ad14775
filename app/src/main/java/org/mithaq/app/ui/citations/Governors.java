package org.mithaq.app.ui.citations;

import java.util.regex.Pattern;

/**
 * What the words around a provision's number say it belongs to: "of this law", "of the Penal Code".
 * Everything here reads folded text.
 */
final class Governors {
  private static final String OF = "(?:من|of|de|du|des|del|da|do|dos|d')";

  /** Between a provision and the law or instrument that is named right behind it. */
  private static final Pattern JOINS =
      Pattern.compile(
          " *+[,]? *+(?:"
              + OF
              + "|in|en|em|to|في)?+ *+(?:the|la|le|les|l'|el|a|o|احكام)?+ *+[(\"«]?");

  private static final Pattern OF_THIS =
      Pattern.compile(
          "[ ),]*+(?:من|of|de|du|d')? ?(?:(?:the|la|le|l'|el|o|a) ?)?"
              + "(?:هذا|هذه|this|the present|presente?|cette|cet|ce|esta|este|desta|deste|da presente"
              + "|do presente|del presente)(?!\\p{L}).*");

  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "[ ),]*+(?:"
              + OF
              + "(?:(?<=')| +)\\p{L}|(?:ال)?(?:قانون|نظام|مرسوم|دستور|لائحه|اتفاقيه)(?!\\p{L})"
              + "|(?:code|act|law|loi|ley|lei|codigo)(?!\\p{L})).*");

  /** "The Penal Code, section 5": the name stands before. */
  private static final Pattern BEHIND_ANOTHER =
      Pattern.compile(
          ".*(?:act|code|law|ordinance|loi|decret|ley|lei|codigo|قانون)"
              + "(?:,? \\d{4})?(?: [(][^)]*[)])?, ?(?:in |l'|la |le |o |a |el )?");

  private static final Pattern BEHIND_THIS =
      Pattern.compile(".*(?:this|present[e]?|cette|ce|esta|este|هذا) \\p{L}+, ?\\p{L}*'? ?");

  private Governors() {}

  /** Whether nothing but a preposition and an article stands between. */
  static boolean joined(String between) {
    return JOINS.matcher(between).matches();
  }

  static boolean ofThis(String behind) {
    return OF_THIS.matcher(behind).matches();
  }

  static boolean ofAnother(String before, String behind) {
    return OF_ANOTHER.matcher(behind).matches()
        || BEHIND_ANOTHER.matcher(before).matches() && !BEHIND_THIS.matcher(before).matches();
  }
}
