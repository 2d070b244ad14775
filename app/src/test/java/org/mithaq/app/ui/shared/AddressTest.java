package org.mithaq.app.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "/, front",
    "/r/arab-states, region",
    "/search, search",
    "/states/XDA, state",
    "/conventions, conventions",
    "/conventions/UNTOC, convention",
    "/conventions/UNTOC/, convention",
    "/conventions/TIP-PROT/5, article",
    "/akn/xa/act/2018/12, law",
    "/akn/xa/act/2018/12/ara@2020-01-01, law",
    "/akn/xa/act/2018/12/ara/changes, changes",
    "/akn/xa/act/2018/12/ara/~art_23bis, provision"
  })
  void aReadableAddressHasAView(String path, String view) {
    assertThat(Address.of(path)).map(Address::view).contains("/pages/" + view + ".xhtml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pages/law.xhtml", "/api/v1/search", "/css/mithaq.css", "/states/XDAA"})
  void whatIsNoPageHasNoView(String path) {
    assertThat(Address.of(path)).isEmpty();
  }

  @Test
  void thePathSaysWhatIsMeant() {
    Address address = Address.of("/conventions/UNTOC/6").orElseThrow();

    assertThat(address.part("instrument")).isEqualTo("UNTOC");
    assertThat(address.part("article")).isEqualTo("6");
    assertThat(address.part("region")).isEmpty();
  }
}
