package org.mithaq.concordance;

import java.util.List;
import org.mithaq.kernel.LanguageTag;

/**
 * That a provision may answer an obligation: found, never by itself a mapping, and of the catalogue
 * only. An open one is computed when it is asked for; what people decided about others is kept.
 *
 * @param lawUri the provision's law
 * @param eId the provision
 * @param language in which it was read best
 * @param number as printed
 * @param heading its heading; empty without
 * @param obligation path
 * @param score higher is better; only comparable within one answer
 * @param why the evidence, strongest first
 */
public record MappingSuggestion(
    String lawUri,
    String eId,
    LanguageTag language,
    String number,
    String heading,
    String obligation,
    double score,
    List<SuggestionReason> why) {
  public MappingSuggestion {
    why = List.copyOf(why);
  }
}
