package org.mithaq.legislation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.LawCompanion;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.legislation.PublishedLaw.Outcome;
import org.mithaq.legislation.domain.Changes;
import org.mithaq.legislation.domain.Imports;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.LawIds;
import org.mithaq.legislation.domain.LawRules;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.domain.Problem;
import org.mithaq.legislation.domain.ProvisionTree;
import org.mithaq.legislation.domain.Series;
import org.mithaq.legislation.formats.JsonLawWriter;
import org.mithaq.legislation.persistence.LawViews;
import org.mithaq.outbox.Outbox;
import org.mithaq.regions.StateRegister;

/**
 * What publishing is, whoever asked: the rules, the address, the new state beside the old, word to
 * the outbox and to the companions. In the caller's transaction.
 */
@ApplicationScoped
class Publication {
  static final String PUBLISHED = "LawPublished";
  static final String RETRACTED = "LawRetracted";

  private final Laws laws;
  private final Imports imports;
  private final Addresses addresses;
  private final LawViews views;
  private final Outbox outbox;
  private final StateRegister states;
  private final Iterable<LawCompanion> companions;
  private final Clock clock;

  @Inject
  Publication(
      Laws laws,
      Imports imports,
      Addresses addresses,
      LawViews views,
      Outbox outbox,
      StateRegister states,
      @Any Instance<LawCompanion> companions,
      Clock clock) {
    this(
        laws,
        imports,
        addresses,
        views,
        outbox,
        states,
        (Iterable<LawCompanion>) companions,
        clock);
  }

  Publication(
      Laws laws,
      Imports imports,
      Addresses addresses,
      LawViews views,
      Outbox outbox,
      StateRegister states,
      Iterable<LawCompanion> companions,
      Clock clock) {
    this.laws = laws;
    this.imports = imports;
    this.addresses = addresses;
    this.views = views;
    this.outbox = outbox;
    this.states = states;
    this.companions = companions;
    this.clock = clock;
  }

  /**
   * @param merging the law's former content and the draft to its new content
   */
  PublishedLaw publish(LawDraft draft, String importId, BinaryOperator<LawDraft> merging) {
    Step step = step(draft, merging);
    String id = step.outcome.lawId();
    if (step.outcome.outcome() != Outcome.UNCHANGED) {
      Law law =
          step.here
              .map(former -> former.become(step.outcome.uri(), importId, step.content))
              .orElseGet(() -> new Law(id, step.outcome.uri(), 0, importId, false, step.content));
      states.add(draft.iso3());
      laws.store(law, step.fingerprint);
      if (!importId.isEmpty()) {
        Optional<Law> former = step.here.filter(here -> !here.retracted());
        imports.touched(
            importId,
            id,
            step.outcome.outcome(),
            former.map(here -> JsonLawWriter.line(here.content())).orElse(""),
            former.map(Law::importId).orElse(""));
      }
      outbox.add(new Subject("law", id), PUBLISHED);
    }
    return told(id, draft, step.outcome, importId);
  }

  /** What publishing would do, without doing it. */
  PublishedLaw preview(LawDraft draft, BinaryOperator<LawDraft> merging) {
    return step(draft, merging).outcome;
  }

  private Step step(LawDraft draft, BinaryOperator<LawDraft> merging) {
    check(draft);
    String uri = addresses.of(draft);
    Optional<Law> here = laws.byLocalId(draft.iso3(), draft.localId()).or(() -> laws.byUri(uri));
    here.ifPresent(law -> sameLaw(law, draft, uri));
    boolean living = here.isPresent() && !here.get().retracted();
    LawDraft named = named(draft);
    LawDraft content = living ? merging.apply(here.get().content(), named) : named;
    if (living) {
      check(content);
    }
    String fingerprint = Fingerprint.of(content);
    String id = here.map(Law::id).orElseGet(() -> LawIds.next(clock));
    boolean same =
        living
            && here.get().uri().equals(uri)
            && laws.fingerprint(id).orElse("").equals(fingerprint);
    Outcome outcome = same ? Outcome.UNCHANGED : living ? Outcome.CHANGED : Outcome.CREATED;
    List<String> changes =
        outcome == Outcome.CHANGED ? Changes.between(here.get().content(), content) : List.of();
    return new Step(here, content, fingerprint, new PublishedLaw(id, uri, outcome, changes));
  }

  private record Step(
      Optional<Law> here, LawDraft content, String fingerprint, PublishedLaw outcome) {}

  /** Takes a law back with a notice. */
  void retract(String lawId, String notice) {
    laws.retract(lawId, notice);
    outbox.add(new Subject("law", lawId), RETRACTED);
    companions.forEach(companion -> companion.withdrawn(lawId));
  }

  /** What an import brought beside laws goes with it. */
  int takeBackBeside(String importId) {
    int taken = 0;
    for (LawCompanion companion : companions) {
      taken += companion.importWithdrawn(importId);
    }
    return taken;
  }

  private PublishedLaw told(String id, LawDraft draft, PublishedLaw outcome, String importId) {
    LawView view = null;
    for (LawCompanion companion : companions) {
      if (view == null) {
        view = views.find(id, LocalDate.now(clock)).orElseThrow();
      }
      companion.published(view, draft, outcome, importId);
    }
    return outcome;
  }

  private static void check(LawDraft draft) {
    for (Problem problem : LawRules.check(draft)) {
      throw RefusedException.invalid(problem.place(), problem.place() + ": " + problem.reason());
    }
  }

  /** One address, one law: what has another id of its own is another law. */
  private void sameLaw(Law here, LawDraft draft, String uri) {
    String there = here.content().localId();
    boolean other =
        !there.isEmpty() && !draft.localId().isEmpty() && !there.equals(draft.localId());
    Optional<Law> holder = here.uri().equals(uri) ? Optional.empty() : laws.byUri(uri);
    if (other || holder.isPresent()) {
      Law owner = holder.orElse(here);
      throw RefusedException.conflict(
          "the address "
              + uri
              + " belongs to the law "
              + name(owner.content())
              + ", and this is "
              + name(draft));
    }
  }

  private static String name(LawDraft law) {
    return law.localId().isEmpty() ? law.number() + "/" + law.year() : law.localId();
  }

  private static LawDraft named(LawDraft draft) {
    return draft.with(
        draft.expressions().stream()
            .map(text -> ProvisionTree.named(text, draft.iso3()))
            .sorted(java.util.Comparator.comparing(Series::version))
            .toList());
  }
}
