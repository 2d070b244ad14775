package org.mithaq.intake.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lam-alef that came out of a PDF the wrong way round: األولى for الأولى, االقليم for الاقليم, هللا
 * for الله. Only a text that shows it again and again and has next to no whole lam-alef is touched;
 * in the middle of a word, where خالل could be anything, only words that are known.
 */
public final class LamAlef {
  private static final int SHOWN = 3;

  /** An alef that carries something, before a lam, after a letter: never how Arabic is spelled. */
  private static final Pattern CARRYING = Pattern.compile("(?<=ا)([أإآ])ل");

  private static final Pattern PLAIN = Pattern.compile("(?<=ا)ال(?=\\p{L})");
  private static final Pattern GOD = Pattern.compile("(?<!\\p{L})([وبف]?)هللا(?!\\p{L})");
  private static final Pattern FOR_GOD = Pattern.compile("(?<!\\p{L})([وف]?)هلل(?!\\p{L})");
  private static final Pattern ALONE = Pattern.compile("(?<!\\p{L})([وف]?)ال(?!\\p{L})");
  private static final Pattern FOR = Pattern.compile("(?<!\\p{L})([وف]?)ل([أإآ])ل(?=\\p{L})");
  private static final Pattern WHOLE = Pattern.compile("ل[اأإآ]");

  /** Damaged stems to whole ones; words whose damaged form is itself a word are not here. */
  private static final Map<String, String> KNOWN = new LinkedHashMap<>();

  static {
    String known =
        "خلال ثلاث إعلان اعلان علاقة علاقات سلامة إسلام اسلام إخلال اخلال احتلال استقلال استغلال"
            + " إصلاح اصلاح ملاحظ لاحق لاحقة لاحقا أملاك املاك أعلاه اعلاه صلاحي جلالة بلاغ إبلاغ"
            + " ابلاغ سلاح أسلحة طلاب علاوة علاج إغلاق اغلاق إخلاء إلغاء اطلاع إطلاع انحلال ولاية"
            + " ولايات سلالة مؤهلات تعديلات اتصالات عمولات مواصلات معاملات محلات مجلات حالات"
            + " وكالات رسالات انتقالات احتفالات كلاهما اختلال اختلاس اختلاف خلاف إتلاف اتلاف"
            + " أخلاق اخلاق إطلاق اطلاق طلاق انطلاق فلاح عملاء وكلاء زملاء أولاد اولاد ميلاد بلاد"
            + " إدلاء استيلاء استلام تسلا غلاف علامة علامات ظلام كلام إعلام اعلام إقلاع امتلاك هلاك"
            + " استهلاك إهلاك سلاسل خلاصة ملائم ملاءمة دلالة ضلال جلاء إملاء";
    for (String word : known.split(" +")) {
      String damaged = word.replace("لا", "ال");
      if (!damaged.equals(word)) {
        KNOWN.put(damaged, word);
      }
    }
    List.of("حاالت", "بالد", "مجالت", "كالم", "حالل").forEach(KNOWN::remove);
    KNOWN.put("حاالت", "حالات");
    KNOWN.put("وكاالت", "وكالات");
  }

  private static final Pattern STEMS =
      Pattern.compile(
          "(?<!\\p{L})([وف]?[بلك]?(?:ال|لل)?[يتنأ]?)("
              + String.join("|", KNOWN.keySet())
              + ")(?=(?:ه|ها|هم|هما|هن|ك|ي|ات|ين|ان|ة|ته|تها|تنا|نا|ا)?(?!\\p{L}))");

  private LamAlef() {}

  /** How often the text shows the damage; nought where it is sound. */
  public static int damage(String text) {
    int shown = count(CARRYING, text) + count(PLAIN, text) + count(GOD, text);
    return shown >= SHOWN && count(WHOLE, text) * 4 < shown ? shown : 0;
  }

  /** The repaired line of a text that is damaged. */
  public static String repaired(String line) {
    String out = GOD.matcher(line).replaceAll(m -> (m.group(1)) + "الله");
    out = FOR_GOD.matcher(out).replaceAll("$1لله");
    out = CARRYING.matcher(out).replaceAll("ل$1");
    out = FOR.matcher(out).replaceAll("$1لل$2");
    out = PLAIN.matcher(out).replaceAll("لا");
    out = ALONE.matcher(out).replaceAll("$1لا");
    Matcher stems = STEMS.matcher(out);
    return stems.replaceAll(m -> m.group(1) + KNOWN.get(m.group(2)));
  }

  private static int count(Pattern pattern, String text) {
    return (int) pattern.matcher(text).results().count();
  }
}
