package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.OffenceElement;
import org.mithaq.concordance.domain.Anchor;
import org.mithaq.concordance.domain.ImportedMappings;
import org.mithaq.concordance.domain.Mapping;
import org.mithaq.concordance.domain.Mapping.Provenance;
import org.mithaq.concordance.domain.Mappings;
import org.mithaq.concordance.domain.Reanchoring;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawCompanion;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
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
  private final LegislationCatalogue legislation;
  private final ConventionCatalogue conventions;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  KeepingMappings(
      Mappings mappings,
      ImportedMappings imported,
      LegislationCatalogue legislation,
      ConventionCatalogue conventions,
      Outbox outbox,
      Clock clock) {
    this.mappings = mappings;
    this.imported = imported;
    this.legislation = legislation;
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
            texts.computeIfAbsent(mapping.anchor().language(), in -> provisions(law, in));
        Reanchoring.Outcome found = Reanchoring.find(mapping.anchor(), provisions);
        if (taken(importId) && !(found instanceof Reanchoring.Outcome.Same)) {
          imported.changing(importId, mapping);
        }
        changed |= mapping.lawChanged(found, today());
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
    mappings.ofLaw(lawId).forEach(mapping -> mapping.lawWithdrawn(today()));
  }

  @Override
  public int importWithdrawn(String importId) {
    List<String> since = imported.changedSince(importId);
    if (!since.isEmpty()) {
      throw RefusedException.conflict(
          "mappings were judged or changed since, so nothing was withdrawn: "
              + String.join(", ", since.subList(0, Math.min(20, since.size()))));
    }
    List<String> laws = imported.takeBack(importId, today());
    laws.stream().distinct().forEach(law -> outbox.add(new Subject("law", law), "MappingsChanged"));
    return laws.size();
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
    Anchor anchor = Anchor.on(provision(law, draft, place, texts));
    boolean pack = importId.startsWith(PACK);
    Provenance by =
        new Provenance(CurrentActor.get().name(), source(law, importId), importId, today());
    Mapping known = mappings.between(law.id(), anchor.eId(), obligation).orElse(null);
    if (known == null) {
      Mapping made = new Mapping(law.id(), law.iso3(), anchor, obligation, draft, by, pack);
      mappings.add(made);
      if (taken(importId)) {
        imported.making(importId, made);
      }
      return true;
    }
    // A bilingual law says the same of the same provision once for each language: one mapping.
    boolean sameInAnotherLanguage = !known.anchor().language().equals(anchor.language());
    if (sameInAnotherLanguage || known.anchor().equals(anchor) && known.says(draft, pack)) {
      return false;
    }
    if (taken(importId)) {
      imported.changing(importId, known);
    }
    return known.take(anchor, draft, by, pack);
  }

  /** Packs are not taken back, and editors' own changes are no import. */
  private static boolean taken(String importId) {
    return !importId.isEmpty() && !importId.startsWith(PACK);
  }

  private ProvisionView provision(
      LawView law, MappingDraft draft, String place, Map<LanguageTag, List<ProvisionView>> texts) {
    for (LanguageTag language : languages(law, draft)) {
      for (ProvisionView one : texts.computeIfAbsent(language, in -> provisions(law, in))) {
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

  /** All provisions of the newest text in a language, flat. */
  private List<ProvisionView> provisions(LawView law, LanguageTag language) {
    LocalDate newest =
        law.expressions().stream()
            .filter(one -> one.language().equals(language))
            .flatMap(one -> one.validFrom().latest().stream())
            .max(LocalDate::compareTo)
            .orElseGet(this::today);
    AknUri uri = AknUri.parse(law.uri()).orElseThrow().in(language);
    List<ProvisionView> flat = new ArrayList<>();
    legislation
        .expression(uri, language, newest)
        .map(ExpressionView::provisions)
        .orElse(List.of())
        .forEach(one -> flatten(one, flat));
    return flat;
  }

  private static void flatten(ProvisionView one, List<ProvisionView> flat) {
    flat.add(one);
    one.children().forEach(child -> flatten(child, flat));
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
