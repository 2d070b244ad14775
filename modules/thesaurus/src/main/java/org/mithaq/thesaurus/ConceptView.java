package org.mithaq.thesaurus;

import java.util.List;
import java.util.Set;
import org.mithaq.kernel.Text;
import org.mithaq.kernel.Texts;

/**
 * A concept (SKOS).
 *
 * @param slug lasting id: {@code money-laundering}
 * @param preferred preferred labels
 * @param alternative other labels, any number in each language
 * @param broader slug of the broader concept, empty at the top
 * @param obligations paths of obligations that speak of it: {@code UNTOC/6}
 * @param source where the labels are from
 */
public record ConceptView(
    String slug,
    Texts preferred,
    List<Text> alternative,
    String broader,
    Set<String> obligations,
    String source) {
  public ConceptView {
    alternative = List.copyOf(alternative);
    obligations = Set.copyOf(obligations);
  }
}
