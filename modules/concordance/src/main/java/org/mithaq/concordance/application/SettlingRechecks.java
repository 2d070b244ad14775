package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.SettleRecheck;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

@UseCase
class SettlingRechecks implements SettleRecheck {
  private final ChangingMappings changing;
  private final CheckedContent checked;
  private final Contradicted contradicted;
  private final LegislationCatalogue legislation;
  private final NewestText newest;

  @Inject
  SettlingRechecks(
      ChangingMappings changing,
      CheckedContent checked,
      Contradicted contradicted,
      LegislationCatalogue legislation,
      NewestText newest) {
    this.changing = changing;
    this.checked = checked;
    this.contradicted = contradicted;
    this.legislation = legislation;
    this.newest = newest;
  }

  @Override
  @Requires(value = Permission.REVIEW_MAPPING, placed = true)
  public void stillRight(MappingDecision decision) {
    Mapping mapping =
        changing.change(
            decision, Permission.REVIEW_MAPPING, life -> life.stillRight(words(life.mapping())));
    contradicted.by(mapping);
  }

  @Override
  @Requires(value = Permission.PROPOSE_MAPPING, placed = true)
  public void changed(MappingDecision decision, MappingContent content) {
    Mapping mapping =
        changing.change(
            decision,
            Permission.PROPOSE_MAPPING,
            life ->
                life.changed(
                    words(life.mapping()), content, changing.by("proposed in the portal")));
    checked.check(mapping.iso3(), checked.obligation(mapping.obligation()), content, mapping.id());
  }

  @Override
  @Requires(value = Permission.REVIEW_MAPPING, placed = true)
  public void noLonger(MappingDecision decision) {
    changing.change(decision, Permission.REVIEW_MAPPING, life -> life.noLonger(decision.reason()));
  }

  private ProvisionView words(Mapping mapping) {
    return legislation
        .law(mapping.lawId())
        .flatMap(law -> newest.provision(law, mapping.anchor().language(), mapping.anchor().eId()))
        .orElseThrow(() -> RefusedException.conflict("The text that it hangs on is gone."));
  }
}
