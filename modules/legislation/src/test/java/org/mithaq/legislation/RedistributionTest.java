package org.mithaq.legislation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedistributionTest {
  @ParameterizedTest
  @CsvSource({
    "CC0-1.0, ALLOWED",
    "CC-BY-4.0, ALLOWED",
    "CC BY 4.0, ALLOWED",
    "cc-by-sa-3.0-igo, ALLOWED",
    "CC-BY-NC-SA-4.0, ALLOWED",
    "etalab-2.0, ALLOWED",
    "OGL-UK-3.0, ALLOWED",
    "CC-BY-ND-4.0, FORBIDDEN",
    "CC-BY-NC-ND-4.0, FORBIDDEN",
    "All rights reserved, FORBIDDEN",
    "For reading only: no redistribution, FORBIDDEN",
    "'', UNKNOWN",
    "by kind permission of the ministry, UNKNOWN"
  })
  void onlyAKnownOpenLicenceLetsATextBePassedOn(String licence, Redistribution may) {
    assertThat(Redistribution.of(licence)).isEqualTo(may);
  }
}
