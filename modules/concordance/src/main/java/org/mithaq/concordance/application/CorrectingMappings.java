package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import org.mithaq.concordance.CorrectMapping;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

@UseCase
@Requires(value = Permission.PROPOSE_MAPPING, placed = true)
class CorrectingMappings implements CorrectMapping {
  private final ChangingMappings changing;
  private final CheckedContent checked;

  @Inject
  CorrectingMappings(ChangingMappings changing, CheckedContent checked) {
    this.changing = changing;
    this.checked = checked;
  }

  @Override
  public void correct(MappingDecision asSeen, MappingContent content) {
    Mapping mapping =
        changing.change(asSeen, Permission.PROPOSE_MAPPING, life -> life.correct(content));
    checked.check(mapping.iso3(), checked.obligation(mapping.obligation()), content, mapping.id());
  }
}
