package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.MappingAct;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingSnapshot;
import org.mithaq.concordance.domain.Anchor;
import org.mithaq.concordance.domain.ImportedMappings;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.Mapping.Provenance;
import org.mithaq.concordance.domain.MappingStep;
import org.mithaq.concordance.domain.Mappings;
import org.mithaq.concordance.domain.Reanchoring;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.LawCompanion;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.ProvisionView;
import org.mithaq.legislation.PublishedLaw;
import org.mithaq.outbox.Outbox;

/**
 * Keeps the mappings beside a law true: in the law's own transaction, mappings are anchored anew
 * when its text changed, and those that came with it are taken in.
 */
@ApplicationScoped
class KeepingMappings implements LawCompanion {
  private static final String PACK = "pack:";

  private final Mappings mappings;
  private final ImportedMappings imported;
  private final NewestText newest;
  private final ConventionCatalogue conventions;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  KeepingMappings(
      Mappings mappings,
      ImportedMappings imported,
      NewestText newest,
      ConventionCatalogue conventions,
      Outbox outbox,
      Clock clock) {
    this.mappings = mappings;
    this.imported = imported;
    this.newest = newest;
    this.conventions = conventions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void published(LawView law, LawDraft draft, PublishedLaw outcome, String importId) {
    Map<LanguageTag, List<ProvisionView>> texts = new HashMap<>();
    boolean changed = false;
    if (outcome.outcome() == PublishedLaw.Outcome.CHANGED) {
      for (Mapping mapping : mappings.ofLaw(law.id())) {
        List<ProvisionView> provisions =
            texts.computeIfAbsent(mapping.anchor().language(), in -> newest.provisions(law, in));
        Reanchoring.Outcome found = Reanchoring.find(mapping.anchor(), provisions);
        if (taken(importId) && !(found instanceof Reanchoring.Outcome.Same)) {
          imported.changing(importId, mapping);
        }
        changed |= lawChanged(mapping, found);
      }
    }
    int place = 0;
    for (MappingDraft one : draft.mappings()) {
      changed |= take(law, one, "mappings[" + place++ + "]", texts, importId);
    }
    if (changed && outcome.outcome() == PublishedLaw.Outcome.UNCHANGED) {
      outbox.add(new Subject("law", law.id()), "MappingsChanged");
    }
  }

  @Override
  public void withdrawn(String lawId) {
    for (Mapping mapping : mappings.ofLaw(lawId)) {
      MappingSnapshot before = mapping.snapshot();
      if (mapping.lawWithdrawn(clock.instant(), today())) {
        keep(mapping, before, MappingAct.TEXT_GONE);
      }
    }
  }

  private boolean lawChanged(Mapping mapping, Reanchoring.Outcome outcome) {
    MappingSnapshot before = mapping.snapshot();
    boolean changed = mapping.lawChanged(outcome, clock.instant(), today());
    if (changed) {
      boolean gone = outcome instanceof Reanchoring.Outcome.Gone;
      keep(mapping, before, gone ? MappingAct.TEXT_GONE : MappingAct.TEXT_CHANGED);
    }
    return changed;
  }

  private void keep(Mapping mapping, MappingSnapshot before, MappingAct act) {
    mappings.add(
        MappingStep.done(mapping, before, act, CurrentActor.get().name(), "", clock.instant()));
  }

  @Override
  public int importWithdrawn(String importId) {
    List<String> since = imported.changedSince(importId);
    if (!since.isEmpty()) {
      throw RefusedException.conflict(
          "mappings were judged or changed since, so nothing was withdrawn: "
              + String.join(", ", since.subList(0, Math.min(20, since.size()))));
    }
    Map<String, MappingSnapshot> before = new LinkedHashMap<>();
    for (String id : imported.touchedBy(importId)) {
      mappings.toChange(id).ifPresent(one -> before.put(id, one.snapshot()));
    }
    List<String> laws = imported.takeBack(importId, today());
    before.forEach(this::takenBack);
    laws.stream().distinct().forEach(law -> outbox.add(new Subject("law", law), "MappingsChanged"));
    return laws.size();
  }

  private void takenBack(String id, MappingSnapshot before) {
    mappings
        .toChange(id)
        .filter(now -> !now.snapshot().equals(before))
        .ifPresent(now -> keep(now, before, MappingAct.TAKEN_BACK));
  }

  private boolean take(
      LawView law,
      MappingDraft draft,
      String place,
      Map<LanguageTag, List<ProvisionView>> texts,
      String importId) {
    String obligation =
        conventions
            .obligation(draft.obligation())
            .orElseThrow(
                () ->
                    RefusedException.invalid(
                        place + ".obligation", "No obligation has the path " + draft.obligation()))
            .path();
    try {
      MappingRole.valueOf(draft.role());
    } catch (IllegalArgumentException unknown) {
      throw RefusedException.invalid(place + ".role", "No role of a mapping: " + draft.role());
    }
    for (String element : draft.elementsCovered()) {
      if (OffenceElement.of(element).isEmpty()) {
        throw RefusedException.invalid(
            place + ".elementsCovered", "No element of an offence: " + element);
      }
    }
    ProvisionView provision = provision(law, draft, place, texts);
    boolean pack = importId.startsWith(PACK);
    Provenance by =
        new Provenance(
            CurrentActor.get().name(), source(law, importId), importId, clock.instant(), today());
    Mapping known = mappings.between(law.id(), provision.eId(), obligation).orElse(null);
    if (known == null) {
      Mapping made = new Mapping(law.id(), law.iso3(), provision, obligation, draft, by, pack);
      mappings.add(made);
      keep(made, null, MappingAct.TAKEN_IN);
      if (taken(importId)) {
        imported.making(importId, made);
      }
      return true;
    }
    return takeAgain(known, provision, draft, by, pack);
  }

  private boolean takeAgain(
      Mapping known, ProvisionView provision, MappingDraft draft, Provenance by, boolean pack) {
    // A bilingual law says the same of the same provision once for each language: one mapping.
    boolean sameInAnotherLanguage = !known.anchor().language().equals(provision.language());
    if (sameInAnotherLanguage
        || known.anchor().equals(Anchor.on(provision)) && known.says(draft, pack)) {
      return false;
    }
    if (taken(by.importId())) {
      imported.changing(by.importId(), known);
    }
    MappingSnapshot before = known.snapshot();
    boolean changed = known.take(provision, draft, by, pack);
    if (changed) {
      keep(known, before, MappingAct.TAKEN_IN);
    }
    return changed;
  }

  /** Packs are not taken back, and editors' own changes are no import. */
  private static boolean taken(String importId) {
    return !importId.isEmpty() && !importId.startsWith(PACK);
  }

  private ProvisionView provision(
      LawView law, MappingDraft draft, String place, Map<LanguageTag, List<ProvisionView>> texts) {
    for (LanguageTag language : languages(law, draft)) {
      for (ProvisionView one : texts.computeIfAbsent(language, in -> newest.provisions(law, in))) {
        if (one.eId().equals(draft.eId())) {
          return one;
        }
      }
    }
    throw RefusedException.invalid(
        place + ".eId", "The newest text has no provision " + draft.eId() + " in " + law.uri());
  }

  private static List<LanguageTag> languages(LawView law, MappingDraft draft) {
    return draft.language().isEmpty()
        ? law.expressions().stream().map(LawView.ExpressionSummary::language).distinct().toList()
        : List.of(LanguageTag.of(draft.language()));
  }

  /** What came beside a law that itself came otherwise is from its own import. */
  private static String source(LawView law, String importId) {
    if (!law.importId().equals(importId)) {
      return "import " + importId;
    }
    return law.source().url().isEmpty() ? law.source().locator() : law.source().url();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
