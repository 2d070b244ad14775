package org.mithaq.concordance;

import java.util.List;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;

/** What a mapping was before or after something was done to it. */
public record MappingSnapshot(
    MappingState state,
    MappingRole role,
    List<OffenceElement> elements,
    Texts rationale,
    String eId,
    LanguageTag language,
    String contentHash,
    String author,
    String reviewer,
    String confirmedBy) {
  public MappingSnapshot {
    elements = List.copyOf(elements);
  }
}
