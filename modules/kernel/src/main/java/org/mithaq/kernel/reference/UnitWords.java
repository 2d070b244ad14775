package org.mithaq.kernel.reference;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words for divisions of a law, folded, in five languages. */
final class UnitWords {
  private static final Map<Unit, String> LATIN = new EnumMap<>(Unit.class);
  private static final Map<Unit, String> ARABIC = new EnumMap<>(Unit.class);

  static {
    LATIN.put(Unit.ARTICLE, "articles?|arts?|articulos?|artigos?");
    LATIN.put(Unit.COMMON_LAW_SECTION, "sections?|secs?|ss?(?=\\.? ?\\d)|§§?");
    LATIN.put(Unit.SECTION, "seccion|secao");
    LATIN.put(Unit.CHAPTER, "chapters?|chapitres?|chap|ch|capitulos?|cap");
    LATIN.put(Unit.PART, "parts?|partie|titres?|titulos?|titles?|parte");
    LATIN.put(Unit.BOOK, "books?|livre|libro|livro");
    LATIN.put(Unit.SCHEDULE, "schedules?|sched|annexe?|anexo|appendix");
    LATIN.put(Unit.PARAGRAPH, "paragraphs?|paragraphes?|paras?|alinea|parrafo|paragrafo");
    LATIN.put(Unit.POINT, "points?|item|inciso|punto|ponto");
    ARABIC.put(Unit.ARTICLE, "ماده|مواد|مادتان|مادتين|م(?=\\.? ?[(]?\\d)");
    ARABIC.put(Unit.FASL, "فصل");
    ARABIC.put(Unit.SECTION, "قسم|فرع");
    ARABIC.put(Unit.PART, "باب|جزء");
    ARABIC.put(Unit.BOOK, "كتاب");
    ARABIC.put(Unit.SCHEDULE, "ملحق|جدول");
    ARABIC.put(Unit.PARAGRAPH, "فقره");
    ARABIC.put(Unit.POINT, "بند|نقطه");
  }

  private static final Pattern WORD =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:"
              + groups(LATIN, "l")
              + "|(?:[وف]?[بكل]?(?:ال)?|[وف]?لل)(?:"
              + groups(ARABIC, "a")
              + "))(?!\\p{L})\\.?");

  private UnitWords() {}

  static Matcher in(String folded) {
    return WORD.matcher(folded);
  }

  /** Which unit the word just found names. */
  static Unit unit(Matcher found) {
    for (Unit unit : Unit.values()) {
      if (LATIN.containsKey(unit) && found.group("l" + unit.ordinal()) != null
          || ARABIC.containsKey(unit) && found.group("a" + unit.ordinal()) != null) {
        return unit;
      }
    }
    throw new IllegalStateException("a word of no unit");
  }

  /** Whether the word just found announces several numbers: "articles", "§§", "المادتان". */
  static boolean several(Matcher found) {
    String word = found.group().replace(".", "");
    return word.length() > 1 && word.endsWith("s")
        || word.equals("§§")
        || word.matches(".*(?:مواد|مادتان|مادتين)");
  }

  private static String groups(Map<Unit, String> words, String prefix) {
    StringBuilder all = new StringBuilder();
    words.forEach(
        (unit, alternatives) ->
            all.append(all.isEmpty() ? "" : "|")
                .append("(?<" + prefix + unit.ordinal() + ">" + alternatives + ")"));
    return all.toString();
  }
}
