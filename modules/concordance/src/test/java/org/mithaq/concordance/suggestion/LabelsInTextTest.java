package org.mithaq.concordance.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;
import org.mithaq.thesaurus.ConceptView;

class LabelsInTextTest {
  private static final ConceptView LAUNDERING =
      concept(
          "money-laundering",
          Texts.of("ar", "غسل الأموال", "en", "money laundering", "fr", "blanchiment d'argent"));
  private static final ConceptView MONEY = concept("money", Texts.of("en", "money"));
  private final LabelsInText labels = new LabelsInText(List.of(LAUNDERING, MONEY));

  @ParameterizedTest
  @CsvSource({
    "ar, يعاقب كل من ارتكب جريمة غسل الاموال بالسجن",
    "ar, وغسل الأموال",
    "en, Whoever commits Money Laundering is punished",
    "fr, Le blanchiment de l'argent est puni"
  })
  void aConceptIsFoundAsTheLanguageInflectsIt(String language, String text) {
    LanguageTag tag = LanguageTag.of(language);

    assertThat(labels.in(tag, Stems.of(tag, text)))
        .containsOnlyKeys(LAUNDERING)
        .containsEntry(LAUNDERING, 2);
  }

  @Test
  void theLongestNameAtAPlaceIsTheOneThatIsMeant() {
    Map<ConceptView, Integer> found =
        labels.in(
            LanguageTag.ENGLISH,
            Stems.of(LanguageTag.ENGLISH, "money laundering, and money itself"));

    assertThat(found).containsOnlyKeys(LAUNDERING, MONEY);
  }

  @Test
  void textsOfTheSameWordsAreWhollyAlike() {
    List<String> stems = Stems.of(LanguageTag.ENGLISH, "whoever converts property");

    assertThat(Stems.likeness(stems, stems)).isBetween(0.999, 1.001);
    assertThat(Stems.likeness(stems, Stems.of(LanguageTag.ENGLISH, "a ship's cook"))).isZero();
    assertThat(Stems.likeness(stems, List.of())).isZero();
  }

  private static ConceptView concept(String slug, Texts labels) {
    return new ConceptView(slug, labels, List.of(), "", Set.of("UNTOC/6"), "test");
  }
}
