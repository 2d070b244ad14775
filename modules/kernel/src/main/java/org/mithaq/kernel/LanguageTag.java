package org.mithaq.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/**
 * A language of a text, as BCP 47 writes it in data ({@code ar}) and ISO 639-2/T in addresses
 * ({@code ara}).
 *
 * @param code the BCP 47 tag in its canonical case, never empty
 */
public record LanguageTag(String code) implements Comparable<LanguageTag> {
  public static final LanguageTag ARABIC = new LanguageTag("ar");
  public static final LanguageTag ENGLISH = new LanguageTag("en");
  public static final LanguageTag FRENCH = new LanguageTag("fr");
  public static final LanguageTag SPANISH = new LanguageTag("es");
  public static final LanguageTag PORTUGUESE = new LanguageTag("pt");

  /** Languages written from right to left, by their primary subtag. */
  private static final String RIGHT_TO_LEFT = " ar fa he ur ps sd ug yi dv ckb ";

  /** ISO 639-2/T codes back to BCP 47 for the two-letter languages; built once from the JDK. */
  private static final Map<String, String> SHORT_BY_LONG = shortCodes();

  public LanguageTag {
    Locale locale = new Locale.Builder().setLanguageTag(code).build();
    if (locale.getLanguage().isEmpty()) {
      throw RefusedException.invalid("language", "not a language tag: " + code);
    }
    code = locale.toLanguageTag();
  }

  /**
   * Reads either form.
   *
   * @param text {@code ar}, {@code ara}, {@code pt-BR}
   * @throws RefusedException when it is no language tag
   */
  public static LanguageTag of(String text) {
    String trimmed = text == null ? "" : text.strip();
    try {
      return new LanguageTag(SHORT_BY_LONG.getOrDefault(trimmed.toLowerCase(Locale.ROOT), trimmed));
    } catch (java.util.IllformedLocaleException notATag) {
      throw RefusedException.invalid("language", "not a language tag: " + trimmed);
    }
  }

  /**
   * The three letters of ISO 639-2/T that addresses use, or the code itself where there are none.
   */
  public String iso3() {
    try {
      String three = locale().getISO3Language();
      return three.isEmpty() ? code : three;
    } catch (MissingResourceException unknown) {
      return code;
    }
  }

  /** The primary language without region or script: {@code pt} of {@code pt-BR}. */
  public String primary() {
    return locale().getLanguage();
  }

  public boolean rightToLeft() {
    return RIGHT_TO_LEFT.contains(" " + primary() + " ");
  }

  /** {@code rtl} or {@code ltr}, as HTML's {@code dir} wants it. */
  public String direction() {
    return rightToLeft() ? "rtl" : "ltr";
  }

  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  @Override
  public int compareTo(LanguageTag other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }

  private static Map<String, String> shortCodes() {
    java.util.Map<String, String> codes = new java.util.HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(two).getISO3Language(), two);
    }
    return Map.copyOf(codes);
  }
}
