package org.mithaq.legislation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.legislation.LawFixtures.law;

import org.junit.jupiter.api.Test;
import org.mithaq.kernel.AknUri;
import org.mithaq.legislation.LawKind;

class WorkAddressTest {
  @Test
  void anActHasCountryYearAndNumber() {
    assertThat(WorkAddress.of(law().draft(), "XA")).isEqualTo("/akn/xa/act/2019/20");
  }

  @Test
  void anotherKindStandsBehindTheTypeWithHyphens() {
    assertThat(WorkAddress.of(law().kind(LawKind.DECREE_LAW).draft(), "XA"))
        .isEqualTo("/akn/xa/act/decree-law/2019/20");
  }

  @Test
  void withoutANumberTheSourcesOwnIdStandsForIt() {
    String uri = WorkAddress.of(law().numbered("", "").localId("QA law/38").draft(), "QA");
    assertThat(uri).isEqualTo("/akn/qa/act/undated/id-qa-law-38");
    assertThat(AknUri.parse(uri)).isPresent();
  }

  @Test
  void lettersOfAnyScriptAndDigitsOfAnyKindStayReadable() {
    assertThat(WorkAddress.slug("م/٣١")).isEqualTo("م-31");
    assertThat(WorkAddress.slug("2015-26 bis.")).isEqualTo("2015-26-bis");
  }
}
