package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.MappingAct;
import org.mithaq.concordance.MappingProposal;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.Mapping.Provenance;
import org.mithaq.concordance.domain.Mappings;
import org.mithaq.conventions.ObligationView;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

/** Makes proposals, whether somebody thought of them or accepted a suggestion. */
@ApplicationScoped
class Proposing {
  private final ChangingMappings changing;
  private final CheckedContent checked;
  private final Mappings mappings;
  private final LegislationCatalogue legislation;
  private final NewestText newest;

  @Inject
  Proposing(
      ChangingMappings changing,
      CheckedContent checked,
      Mappings mappings,
      LegislationCatalogue legislation,
      NewestText newest) {
    this.changing = changing;
    this.checked = checked;
    this.mappings = mappings;
    this.legislation = legislation;
    this.newest = newest;
  }

  /**
   * Proposes.
   *
   * @param source where the idea is from
   * @param comment kept with the first step
   */
  String propose(MappingProposal proposal, String source, String comment) {
    LawView law = law(proposal.lawUri());
    CurrentActor.needs(Permission.PROPOSE_MAPPING, law.iso3());
    ObligationView obligation = checked.obligation(proposal.obligation());
    ProvisionView provision = provision(law, proposal);
    Provenance by = changing.by(source);
    Optional<Mapping> known = mappings.between(law.id(), provision.eId(), obligation.path());
    checked.check(law.iso3(), obligation, proposal.content(), known.map(Mapping::id).orElse(""));
    if (known.isPresent()) {
      Mapping again = changing.mapping(known.get().id());
      changing.change(again, comment, life -> life.proposeAnew(provision, proposal.content(), by));
      return again.id();
    }
    Mapping mapping =
        Mapping.proposed(law.iso3(), provision, obligation.path(), proposal.content(), by);
    changing.begin(mapping, MappingAct.PROPOSED, comment);
    return mapping.id();
  }

  private LawView law(String uri) {
    return legislation
        .lawAt(uri)
        .orElseThrow(() -> RefusedException.invalid("law", "No law has the address " + uri));
  }

  private ProvisionView provision(LawView law, MappingProposal proposal) {
    return newest
        .provision(law, proposal.language(), proposal.eId())
        .orElseThrow(
            () ->
                RefusedException.invalid(
                    "eId",
                    "The newest text in "
                        + proposal.language().code()
                        + " has no provision "
                        + proposal.eId()));
  }
}
