package org.mithaq.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AknUriTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/akn/xa/act/2010/4",
        "/akn/xa/act/decree-law/2010/id-some-law",
        "/akn/xa/act/undated/4/ara",
        "/akn/xa/act/2010/4/ara@2020-01-01",
        "/akn/xa/act/2010/4/ara@2020-01-01/~art_23bis",
        "/akn/xa/act/2010/4/~att_1__art_1"
      })
  void anAddressReadsAndWritesTheSame(String address) {
    assertThat(AknUri.parse(address)).map(AknUri::toString).contains(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/akn/xa", "/akn/xaa/act/2010/4", "/akn/xa/act/10/4", "/search?q=akn"})
  void whatHasAnotherShapeIsNoAddress(String other) {
    assertThat(AknUri.parse(other)).isEmpty();
  }

  @Test
  void theLanguageOfAnAddressHasThreeLetters() {
    AknUri work = AknUri.work("XA", "act", "", "2010", "4");

    assertThat(work.in(LanguageTag.FRENCH).at("2020-01-01").provision("art_1"))
        .hasToString("/akn/xa/act/2010/4/fra@2020-01-01/~art_1");
    assertThat(LanguageTag.of("fra")).isEqualTo(LanguageTag.FRENCH);
  }
}
