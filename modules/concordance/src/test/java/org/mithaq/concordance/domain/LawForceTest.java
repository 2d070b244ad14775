package org.mithaq.concordance.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.LegalDate;

class LawForceTest {

  @ParameterizedTest
  @CsvSource({
    // commenced, repealed, day, force
    "2019-03-01, , 2019-02-28, NOT_IN_FORCE",
    "2019-03-01, , 2019-03-01, IN_FORCE",
    "2019-03-01, 2020-05-01, 2020-04-30, IN_FORCE",
    "2019-03-01, 2020-05-01, 2020-05-01, NOT_IN_FORCE",
    "2019-09, , 2019-08-31, NOT_IN_FORCE",
    "2019-09, , 2019-09-15, UNKNOWN",
    "2019-09, , 2019-09-30, IN_FORCE",
    "2019, , 2018-12-31, NOT_IN_FORCE",
    "2019, , 2019-06-01, UNKNOWN",
    "2019, , 2019-12-31, IN_FORCE",
    "2010, 2019, 2018-12-31, IN_FORCE",
    "2010, 2019, 2019-01-01, UNKNOWN",
    "2010, 2019, 2019-12-31, NOT_IN_FORCE",
    ", , 2019-01-01, UNKNOWN",
    ", 2019-01-01, 2018-12-31, UNKNOWN",
    ", 2019-01-01, 2019-01-01, NOT_IN_FORCE",
  })
  void inv17_aLawIsInForceWhereItsDatesSayItForTheDay(
      String commenced, String repealed, LocalDate day, LawForce force) {
    assertThat(LawForce.on(day, LegalDate.parse(commenced), LegalDate.parse(repealed)))
        .isEqualTo(force);
  }
}
