package org.mithaq.curation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mithaq.kernel.Texts;

class TitleLikenessTest {
  @Test
  void formsOfLettersAndMarksMakeNoDifference() {
    assertThat(TitleLikeness.of("قانون مُكافحة المخدّرات", "قانــون مكافحه المخدرات")).isEqualTo(1);
    assertThat(TitleLikeness.of("Loi relative à l'été", "LOI RELATIVE A L’ETE")).isEqualTo(1);
  }

  @Test
  void aSlipOfTheHandLeavesThemAlikeAndAnotherMatterDoesNot() {
    assertThat(TitleLikeness.of("Act on the growing of quillwort", "Act on growing of quillworts"))
        .isGreaterThan(0.75);
    assertThat(TitleLikeness.of("Act on the growing of quillwort", "Act on courts and judges"))
        .isLessThan(0.4);
  }

  @Test
  void titlesAreComparedInALanguageThatBothHave() {
    Texts both = Texts.of("en", "Act on seas", "fr", "Loi sur les mers");
    assertThat(TitleLikeness.of(both, Texts.of("fr", "Loi sur les mers"))).isEqualTo(1);
    assertThat(TitleLikeness.of(both, Texts.of("ar", "قانون البحار"))).isZero();
  }
}
