package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import org.mithaq.concordance.MappingProposal;
import org.mithaq.concordance.ProposeMapping;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

@UseCase
@Requires(value = Permission.PROPOSE_MAPPING, placed = true)
class ProposingMappings implements ProposeMapping {
  private final Proposing proposing;

  @Inject
  ProposingMappings(Proposing proposing) {
    this.proposing = proposing;
  }

  @Override
  public String propose(MappingProposal proposal) {
    return proposing.propose(proposal, "proposed in the portal", "");
  }
}
