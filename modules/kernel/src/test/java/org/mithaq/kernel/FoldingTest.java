package org.mithaq.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest(name = "{0} and {1} are the same")
  @CsvSource({
    "غَسْلُ الأَمْوَال,غسل الاموال",
    "إثراء,اثراء",
    "جريمـــة,جريمه",
    "مسؤول,مسوول",
    "ئ,ي",
    "على,علي",
    "ﻏﺴﻞ,غسل",
    "٢٣,23",
    "۲۳,23",
    "Élève,eleve",
    "œuvre,oeuvre",
    "ＡＢＣ,abc",
    "n°,no",
    "n.º,n.o",
    "5º,5",
    "l’article,l'article",
    "23–1,23-1"
  })
  void waysOfWritingTheSameAreOne(String one, String other) {
    assertThat(Folding.fold(one)).isEqualTo(other);
  }

  @Test
  void wordsAreLeftWithoutPunctuation() {
    assertThat(Folding.words("  «غسل» الأموال، (2) ")).isEqualTo("غسل الاموال 2");
  }

  @Test
  void theMarksOnTheLastLetterBelongToIt() {
    FoldedText folded = Folding.foldWithPlaces("مكرراً ثم");
    assertThat(folded.raw(0, 5)).isEqualTo("مكرراً");
  }

  @Test
  void aFoldedPlaceKnowsWhereItStood() {
    FoldedText folded = Folding.foldWithPlaces("غَسْلُ œuvre");
    assertThat(folded.text()).isEqualTo("غسل oeuvre");
    assertThat(folded.raw(0, 3)).isEqualTo("غَسْلُ");
    assertThat(folded.raw(4, 10)).isEqualTo("œuvre");
  }
}
