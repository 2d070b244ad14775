package org.mithaq.elasticsearch.engine.mapping;

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
