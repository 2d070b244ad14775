package org.mithaq.curation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.ProvisionKind;

/** The word that stands for a kind of provision in a structured text, in three languages. */
public enum ProvisionWord {
  PREAMBLE("preamble", "préambule", "ديباجة"),
  BOOK("book", "livre", "كتاب"),
  PART("part", "partie", "باب"),
  TITLE("title", "titre", "عنوان"),
  CHAPTER("chapter", "chapitre", "فصل"),
  SECTION("section", "section", "قسم"),
  ARTICLE("article", "article", "مادة"),
  PARAGRAPH("paragraph", "paragraphe", "فقرة"),
  POINT("point", "point", "بند"),
  SCHEDULE("schedule", "annexe", "ملحق"),
  ANNEXED_LAW("annexed-law", "loi-annexée", "قانون-مرافق");

  private final Map<LanguageTag, String> words;

  ProvisionWord(String english, String french, String arabic) {
    this.words =
        Map.of(
            LanguageTag.ENGLISH, english, LanguageTag.FRENCH, french, LanguageTag.ARABIC, arabic);
  }

  public ProvisionKind kind() {
    return ProvisionKind.valueOf(name());
  }

  /** In that language, English where it has none of its own. */
  public String in(LanguageTag language) {
    return words.getOrDefault(language, words.get(LanguageTag.ENGLISH));
  }

  public static ProvisionWord of(ProvisionKind kind) {
    return valueOf(kind.name());
  }

  /** Whose word it is, in any of the languages and with or without the Arabic article. */
  public static Optional<ProvisionWord> read(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceFirst("^ال(?=\\p{L}{3})", "");
    return Arrays.stream(values()).filter(one -> one.words.containsValue(plain)).findFirst();
  }
}
