package org.mithaq.concordance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.concordance.domain.Provisions.article;
import static org.mithaq.conventions.OffenceElement.CONDUCT;
import static org.mithaq.conventions.OffenceElement.MENTAL_ELEMENT;
import static org.mithaq.conventions.OffenceElement.PURPOSE;
import static org.mithaq.conventions.OffenceElement.TRANSNATIONALITY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.MappingContent;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.domain.Mapping.Provenance;
import org.mithaq.conventions.ElementView;
import org.mithaq.conventions.ElementView.Polarity;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.Texts;

class ElementsOfOffenceTest {
  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final List<ElementView> CATALOGUE =
      List.of(
          element(CONDUCT, Polarity.REQUIRED),
          element(MENTAL_ELEMENT, Polarity.REQUIRED),
          element(PURPOSE, Polarity.REQUIRED),
          element(TRANSNATIONALITY, Polarity.MUST_NOT_BE_REQUIRED));

  @Test
  void inv12_theUnionOfAStatesLiveMappingsCoversTheOffence() {
    Mapping offence = mapping(MappingRole.PARTLY_IMPLEMENTS, CONDUCT, PURPOSE);
    Mapping generalPart = mapping(MappingRole.PARTLY_IMPLEMENTS, MENTAL_ELEMENT);

    assertThat(ElementsOfOffence.of(CATALOGUE, List.of(offence)).missing())
        .containsExactly(MENTAL_ELEMENT);
    assertThat(ElementsOfOffence.of(CATALOGUE, List.of(offence, generalPart)).holds()).isTrue();
  }

  @Test
  void inv12_transnationalityIsNeverRequired() {
    assertThat(ElementsOfOffence.of(CATALOGUE, List.of()).required())
        .doesNotContain(TRANSNATIONALITY);
  }

  @Test
  void inv12_whatEndedOrIsMerelyRelatedCarriesNothing() {
    Mapping withdrawn = mapping(MappingRole.PARTLY_IMPLEMENTS, CONDUCT);
    new Life(withdrawn, "author", NOW, TODAY).withdraw();
    Mapping related = mapping(MappingRole.RELATED, PURPOSE);

    assertThat(ElementsOfOffence.of(CATALOGUE, List.of(withdrawn, related)).covered()).isEmpty();
  }

  private static ElementView element(OffenceElement element, Polarity polarity) {
    return new ElementView("UNTOC/6/1/a/i", element, polarity, "", "", "test");
  }

  private static Mapping mapping(MappingRole role, OffenceElement... elements) {
    return Mapping.proposed(
        "XDA",
        article("art_5", "words"),
        "UNTOC/6/1/a/i",
        new MappingContent(role, List.of(elements), Texts.of("en", "because")),
        new Provenance("author", "test", "", NOW, TODAY));
  }
}
