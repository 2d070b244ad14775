package org.mithaq.concordance;

import java.util.List;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.Texts;

/**
 * What a mapping says of its provision and obligation.
 *
 * @param role what the provision does towards the obligation
 * @param elements of an offence, those that the provision carries
 * @param rationale why, in at least one language
 */
public record MappingContent(MappingRole role, List<OffenceElement> elements, Texts rationale) {
  public MappingContent {
    elements = elements.stream().distinct().sorted().toList();
  }
}
