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
 */
public record Mail(String template, LanguageTag language, String to, Map<String, String> words) {
  public Mail {
    words = Map.copyOf(words);
  }

  /** Never the words: a link in them may open something. */
  @Override
  public String toString() {
    return "Mail[" + template + ", " + language.code() + "]";
  }
}
