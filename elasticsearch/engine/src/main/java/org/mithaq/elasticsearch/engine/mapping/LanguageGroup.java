package org.mithaq.elasticsearch.engine.mapping;

import java.util.List;
import java.util.stream.Stream;
import org.mithaq.kernel.LanguageTag;

/** Languages that are analysed alike and therefore share fields. */
public enum LanguageGroup {
  ARABIC("ar", "legal_ar"),
  ENGLISH("en", "legal_en"),
  FRENCH("fr", "legal_fr"),
  SPANISH("es", "legal_es"),
  PORTUGUESE("pt", "legal_pt"),
  OTHER("other", "legal_generic");

  /** Folds letters and nothing else, in every language. */
  public static final String EXACT_ANALYZER = "legal_folded";

  private final String code;
  private final String analyzer;

  LanguageGroup(String code, String analyzer) {
    this.code = code;
    this.analyzer = analyzer;
  }

  /** The last part of the names of its fields: {@code text.ar}. */
  public String code() {
    return code;
  }

  /** The plugin's analyser that stems these languages. */
  public String analyzer() {
    return analyzer;
  }

  /**
   * The groups whose languages are written with the letters of a text; all, where it has no letters
   * or those of Arabic and others. Languages of no group may use any letters.
   */
  public static List<LanguageGroup> writing(String text) {
    boolean arabic = text.codePoints().anyMatch(LanguageGroup::isArabic);
    boolean others = text.codePoints().anyMatch(c -> Character.isLetter(c) && !isArabic(c));
    if (arabic == others) {
      return List.of(values());
    }
    return Stream.of(values()).filter(g -> g == OTHER || (g == ARABIC) == arabic).toList();
  }

  private static boolean isArabic(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.ARABIC;
  }

  /** The group of a language, whatever its region or script. */
  public static LanguageGroup of(LanguageTag language) {
    for (LanguageGroup group : values()) {
      if (group.code.equals(language.primary())) {
        return group;
      }
    }
    return OTHER;
  }
}
