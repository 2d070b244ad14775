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
  private final Mappings mappings;
  private final LegislationCatalogue legislation;
  private final ConventionCatalogue conventions;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  KeepingMappings(
      Mappings mappings,
      LegislationCatalogue legislation,
      ConventionCatalogue conventions,
      Outbox outbox,
      Clock clock) {
    this.mappings = mappings;
    this.legislation = legislation;
    this.conventions = conventions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public void published(LawView law, LawDraft draft, PublishedLaw outcome) {
    Map<LanguageTag, List<ProvisionView>> texts = new HashMap<>();
    boolean changed = false;
    if (outcome.outcome() == PublishedLaw.Outcome.CHANGED) {
      for (Mapping mapping : mappings.ofLaw(law.id())) {
        List<ProvisionView> provisions =
            texts.computeIfAbsent(mapping.anchor().language(), in -> provisions(law, in));
        changed |= mapping.lawChanged(Reanchoring.find(mapping.anchor(), provisions), today());
      }
    }
    int place = 0;
    for (MappingDraft one : draft.mappings()) {
      changed |= take(law, one, "mappings[" + place++ + "]", texts);
    }
    if (changed && outcome.outcome() == PublishedLaw.Outcome.UNCHANGED) {
      outbox.add(new Subject("law", law.id()), "MappingsChanged");
    }
  }

  @Override
  public void withdrawn(String lawId) {
    mappings.ofLaw(lawId).forEach(mapping -> mapping.lawWithdrawn(today()));
  }

  private boolean take(
      LawView law, MappingDraft draft, String place, Map<LanguageTag, List<ProvisionView>> texts) {
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
    boolean pack = law.importId().startsWith("pack:");
    Provenance by = new Provenance(CurrentActor.get().name(), source(law), law.importId(), today());
    Mapping known = mappings.between(law.id(), anchor.eId(), obligation).orElse(null);
    if (known == null) {
      mappings.add(new Mapping(law.id(), law.iso3(), anchor, obligation, draft, by, pack));
      return true;
    }
    // A bilingual law says the same of the same provision once for each language: one mapping.
    boolean sameInAnotherLanguage = !known.anchor().language().equals(anchor.language());
    return !sameInAnotherLanguage && known.take(anchor, draft, by, pack);
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

  private static String source(LawView law) {
    return law.source().url().isEmpty() ? law.source().locator() : law.source().url();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
