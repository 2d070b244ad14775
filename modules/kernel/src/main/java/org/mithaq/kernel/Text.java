package org.mithaq.kernel;

/**
 * Words together with the language they are in.
 *
 * @param language the language of the words
 * @param value the words as they are to be shown, never empty
 */
public record Text(LanguageTag language, String value) {
  public Text {
    if (value == null || value.isBlank()) {
      throw RefusedException.invalid("text", "empty text in " + language);
    }
  }

  public static Text of(String language, String value) {
    return new Text(LanguageTag.of(language), value);
  }
}
