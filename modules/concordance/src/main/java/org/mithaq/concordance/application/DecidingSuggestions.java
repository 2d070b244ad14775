package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.DecideSuggestion;
import org.mithaq.concordance.MappingProposal;
import org.mithaq.concordance.MappingSuggestion;
import org.mithaq.concordance.SuggestMappings;
import org.mithaq.concordance.persistence.SuggestionRows;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

@UseCase
@Requires(value = Permission.PROPOSE_MAPPING, placed = true)
class DecidingSuggestions implements DecideSuggestion {
  private final Proposing proposing;
  private final CheckedContent checked;
  private final Advising advising;
  private final SuggestionRows decisions;
  private final LegislationCatalogue legislation;
  private final Clock clock;

  @Inject
  DecidingSuggestions(
      Proposing proposing,
      CheckedContent checked,
      Advising advising,
      SuggestionRows decisions,
      LegislationCatalogue legislation,
      Clock clock) {
    this.proposing = proposing;
    this.checked = checked;
    this.advising = advising;
    this.decisions = decisions;
    this.legislation = legislation;
    this.clock = clock;
  }

  @Override
  public String accept(MappingProposal proposal) {
    String me = CurrentActor.get().name();
    String mapping = proposing.propose(proposal, "suggested, accepted by " + me, "suggested");
    LawView law = law(proposal.lawUri());
    keep(law, proposal.eId(), proposal.obligation(), "ACCEPTED", "");
    return mapping;
  }

  @Override
  public void reject(Rejection rejection) {
    LawView law = law(rejection.lawUri());
    CurrentActor.needs(Permission.PROPOSE_MAPPING, law.iso3());
    if (advising.wordings(law, rejection.eId()).isEmpty()) {
      throw RefusedException.invalid("eId", "The newest text has no provision " + rejection.eId());
    }
    keep(law, rejection.eId(), rejection.obligation(), "REJECTED", rejection.reason());
  }

  /** With score and reasons as they are now; none where the evidence is gone meanwhile. */
  private void keep(LawView law, String eId, String asked, String state, String reason) {
    String path = checked.obligation(asked).path();
    MappingSuggestion offered =
        advising
            .obligations(advising.wordings(law, eId), Set.of(), SuggestMappings.MOST)
            .suggestions()
            .stream()
            .filter(one -> one.obligation().equals(path))
            .findFirst()
            .orElseGet(
                () ->
                    new MappingSuggestion(
                        law.uri(), eId, LanguageTag.ENGLISH, "", "", path, 0, List.of()));
    decisions.decide(
        law.id(),
        law.iso3(),
        offered,
        state,
        CurrentActor.get().name(),
        LocalDate.now(clock),
        reason);
  }

  private LawView law(String uri) {
    return legislation
        .lawAt(uri)
        .orElseThrow(() -> RefusedException.invalid("law", "No law has the address " + uri));
  }
}
