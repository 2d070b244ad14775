package org.mithaq.notices;

import java.util.Map;
import org.mithaq.kernel.LanguageTag;

/**
 * A mail to be sent.
 *
 * @param template beginning of the keys in {@code mails*.properties}: {@code invitation}
 * @param language of the interface
 * @param to one address
 * @param words what stands in the places of the template, by name; it is forgotten once sent
 * @param unsubscribe address that stops such mails by a post of one click (RFC 8058); empty for a
 *     mail that was asked for once
 */
public record Mail(
    String template,
    LanguageTag language,
    String to,
    Map<String, String> words,
    String unsubscribe) {
  public Mail {
    words = Map.copyOf(words);
  }

  /** One that was asked for once. */
  public Mail(String template, LanguageTag language, String to, Map<String, String> words) {
    this(template, language, to, words, "");
  }

  /** Never the words: a link in them may open something. */
  @Override
  public String toString() {
    return "Mail[" + template + ", " + language.code() + "]";
  }
}
