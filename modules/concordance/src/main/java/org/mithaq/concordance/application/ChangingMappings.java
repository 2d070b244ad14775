package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.MappingAct;
import org.mithaq.concordance.MappingDecision;
import org.mithaq.concordance.MappingSnapshot;
import org.mithaq.concordance.MappingStepView;
import org.mithaq.concordance.domain.Life;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.Mapping.Provenance;
import org.mithaq.concordance.domain.MappingStep;
import org.mithaq.concordance.domain.Mappings;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.Outbox;

/**
 * What every change of a mapping has in common: the record is locked, the right is asked for its
 * State, what was seen must be what is there, a step is kept, and news is left for the index.
 */
@ApplicationScoped
class ChangingMappings {
  private final Mappings mappings;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  ChangingMappings(Mappings mappings, Outbox outbox, Clock clock) {
    this.mappings = mappings;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Does one thing to one mapping as it was seen. */
  Mapping change(MappingDecision decision, Permission permission, Function<Life, MappingAct> deed) {
    Mapping mapping = mapping(decision.id());
    CurrentActor.needs(permission, mapping.iso3());
    asSeen(mapping, decision.version());
    change(mapping, decision.reason(), deed);
    return mapping;
  }

  /** Does it without asking what was seen. */
  void change(Mapping mapping, String comment, Function<Life, MappingAct> deed) {
    MappingSnapshot before = mapping.snapshot();
    MappingAct act = deed.apply(life(mapping));
    keep(mapping, before, act, comment);
    outbox.add(new Subject("law", mapping.lawId()), "MappingsChanged");
  }

  /** Keeps a new mapping and its first step. */
  void begin(Mapping mapping, MappingAct act, String comment) {
    mappings.add(mapping);
    keep(mapping, null, act, comment);
    outbox.add(new Subject("law", mapping.lawId()), "MappingsChanged");
  }

  Mapping mapping(String id) {
    return mappings
        .toChange(id)
        .orElseThrow(() -> RefusedException.notFound("No mapping has the id " + id));
  }

  /** Who proposes now, in the portal. */
  Provenance by(String source) {
    return new Provenance(CurrentActor.get().name(), source, "", now(), today());
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private Life life(Mapping mapping) {
    return new Life(mapping, CurrentActor.get().name(), now(), today());
  }

  private void keep(Mapping mapping, MappingSnapshot before, MappingAct act, String comment) {
    mappings.add(MappingStep.done(mapping, before, act, CurrentActor.get().name(), comment, now()));
  }

  /** Two people at once: the second is told what the first did. */
  private void asSeen(Mapping mapping, long version) {
    if (mapping.version() != version) {
      List<MappingStepView> steps = mappings.steps(mapping.id());
      String what =
          steps.isEmpty() ? "it is " + mapping.state() + " now" : told(steps.get(steps.size() - 1));
      throw RefusedException.conflict("Somebody else was there first: " + what);
    }
  }

  private static String told(MappingStepView step) {
    return step.actor()
        + " did "
        + step.act()
        + " on "
        + step.at()
        + (step.comment().isEmpty() ? "" : ", saying: " + step.comment());
  }
}
