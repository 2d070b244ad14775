package org.mithaq.kernel.reference;

import java.util.HashMap;
import java.util.Map;

/**
 * Arabic numbers in words, ordinal and cardinal, masculine and feminine, with and without the
 * article, in both case endings, up to 9999: الثالثة والعشرون بعد المائة is 123.
 */
final class ArabicNumbers {
  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    String[][] units = {
      {"اول", "اولي", "واحد", "واحده", "حادي", "حاديه", "احد", "احدي"},
      {"ثاني", "ثانيه", "ثان", "اثنان", "اثنين", "اثنتان", "اثنتين", "اثنا", "اثني", "اثنتا"},
      {"ثالث", "ثالثه", "ثلاث", "ثلاثه"},
      {"رابع", "رابعه", "اربع", "اربعه"},
      {"خامس", "خامسه", "خمس", "خمسه"},
      {"سادس", "سادسه", "ست", "سته"},
      {"سابع", "سابعه", "سبع", "سبعه"},
      {"ثامن", "ثامنه", "ثماني", "ثمانيه", "ثمان"},
      {"تاسع", "تاسعه", "تسع", "تسعه"}
    };
    String[] stems = {"", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع"};
    for (int i = 0; i < units.length; i++) {
      for (String word : units[i]) {
        VALUES.put(word, i + 1);
      }
    }
    String[] adverbs = "اولا ثانيا ثالثا رابعا خامسا سادسا سابعا ثامنا تاسعا عاشرا".split(" ");
    for (int i = 0; i < adverbs.length; i++) {
      VALUES.put(adverbs[i], i + 1);
    }
    for (String word : new String[] {"عاشر", "عاشره", "عشر", "عشره"}) {
      VALUES.put(word, 10);
    }
    VALUES.put("عشرون", 20);
    VALUES.put("عشرين", 20);
    for (int i = 1; i < stems.length; i++) {
      VALUES.put(stems[i] + "ون", (i + 2) * 10);
      VALUES.put(stems[i] + "ين", (i + 2) * 10);
    }
    for (String hundred : new String[] {"مايه", "ميه"}) {
      VALUES.put(hundred, 100);
      for (int i = 1; i < stems.length; i++) {
        VALUES.put(stems[i] + hundred, (i + 2) * 100);
      }
      VALUES.put("ثماني" + hundred, 800);
    }
    for (String two : new String[] {"مايتان", "مايتين", "ميتان", "ميتين", "مايتا", "مايتي"}) {
      VALUES.put(two, 200);
    }
    VALUES.put("الف", 1000);
    VALUES.put("الفان", 2000);
    VALUES.put("الفين", 2000);
  }

  private ArabicNumbers() {}

  /**
   * Reads words from a place on.
   *
   * @return value and where it ends, or null when no number stands there
   */
  static Spelled read(String folded, int from) {
    int sum = 0;
    int last = 0;
    int end = from;
    int at = from;
    boolean afterBaad = false;
    while (at < folded.length()) {
      int wordEnd = wordEnd(folded, at);
      String word = folded.substring(at, wordEnd);
      if (sum > 0 && word.equals("بعد") && !afterBaad) {
        afterBaad = true;
        at = skipSpaces(folded, wordEnd);
        continue;
      }
      boolean joined = word.startsWith("و") && !VALUES.containsKey(word);
      Integer value = value(joined ? word.substring(1) : word);
      if (value == null || sum == 0 && joined || afterBaad && value < 100) {
        break;
      }
      if (value == 10 && last > 0 && last < 10 && !joined) {
        sum += 10;
      } else if (value == 100 && last > 2 && last < 10 && !joined) {
        sum += last * 99;
      } else if (sum == 0 || fits(sum, value) && (joined && value != 10 || afterBaad)) {
        sum += value;
      } else {
        break;
      }
      last = value;
      afterBaad = false;
      end = wordEnd;
      at = skipSpaces(folded, wordEnd);
    }
    return sum == 0 ? null : new Spelled(sum, end);
  }

  /** The value of one word, with or without the article; null when it is no number. */
  static Integer value(String word) {
    Integer plain = VALUES.get(word);
    return plain != null || !word.startsWith("ال") ? plain : VALUES.get(word.substring(2));
  }

  /** Units, tens, hundreds, thousands: each at most once. */
  private static boolean fits(int sum, int value) {
    int magnitude = value < 10 ? 1 : value < 100 ? 10 : value < 1000 ? 100 : 1000;
    return sum / magnitude % 10 == 0 && !(value < 10 && sum % 100 >= 10 && sum % 100 < 20);
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skipSpaces(String text, int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }
}
