package org.mithaq.concordance.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.legislation.ExpressionView;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.ProvisionView;

/** The newest text of a law in a language: what mappings hang on. */
@ApplicationScoped
class NewestText {
  private final LegislationCatalogue legislation;
  private final Clock clock;

  @Inject
  NewestText(LegislationCatalogue legislation, Clock clock) {
    this.legislation = legislation;
    this.clock = clock;
  }

  /** All its provisions, flat; each keeps what lies below it. */
  List<ProvisionView> provisions(LawView law, LanguageTag language) {
    LocalDate newest =
        law.expressions().stream()
            .filter(one -> one.language().equals(language))
            .flatMap(one -> one.validFrom().latest().stream())
            .max(LocalDate::compareTo)
            .orElseGet(() -> LocalDate.now(clock));
    AknUri uri = AknUri.parse(law.uri()).orElseThrow().in(language);
    List<ProvisionView> flat = new ArrayList<>();
    legislation
        .expression(uri, language, newest)
        .map(ExpressionView::provisions)
        .orElse(List.of())
        .forEach(one -> flatten(one, flat));
    return flat;
  }

  Optional<ProvisionView> provision(LawView law, LanguageTag language, String eId) {
    return provisions(law, language).stream().filter(one -> one.eId().equals(eId)).findFirst();
  }

  private static void flatten(ProvisionView one, List<ProvisionView> flat) {
    flat.add(one);
    one.children().forEach(child -> flatten(child, flat));
  }
}
