package org.mithaq.concordance.application;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.ReviewMapping;
import org.mithaq.concordance.Verdict;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

@UseCase
@Requires(value = Permission.REVIEW_MAPPING, placed = true)
class ReviewingMappings implements ReviewMapping {
  private final ChangingMappings changing;
  private final Contradicted contradicted;

  @Inject
  ReviewingMappings(ChangingMappings changing, Contradicted contradicted) {
    this.changing = changing;
    this.contradicted = contradicted;
  }

  @Override
  public void review(MappingDecision decision, Verdict verdict) {
    Mapping mapping =
        changing.change(
            decision, Permission.REVIEW_MAPPING, life -> life.review(verdict, decision.reason()));
    contradicted.by(mapping);
  }

  @Override
  public List<Outcome> reviewAll(List<MappingDecision> asSeen, Verdict verdict, String reason) {
    if (asSeen.isEmpty() || asSeen.size() > MOST) {
      throw RefusedException.invalid("mappings", "From 1 to " + MOST + " mappings at once");
    }
    if (verdict != Verdict.ACCEPT && reason.isBlank()) {
      throw RefusedException.invalid("reason", "Say why; it is kept with each mapping");
    }
    Map<String, Outcome> outcomes = new HashMap<>();
    // In one order for everybody, so that two of these never wait for each other.
    asSeen.stream()
        .sorted(Comparator.comparing(MappingDecision::id))
        .forEach(one -> outcomes.put(one.id(), outcome(one, verdict, reason)));
    return asSeen.stream().map(one -> outcomes.get(one.id())).toList();
  }

  /** What one refuses is refused before anything of it is changed. */
  private Outcome outcome(MappingDecision one, Verdict verdict, String reason) {
    try {
      review(new MappingDecision(one.id(), one.version(), reason), verdict);
      return new Outcome(one.id(), "");
    } catch (RefusedException leftAside) {
      return new Outcome(one.id(), leftAside.refusal().reason());
    }
  }
}
