package org.mithaq.legislation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawStatus;

class StandingTest {
  @ParameterizedTest(name = "commenced {0}, repealed {1}, on {2}: {3}")
  @CsvSource({
    "2019-09-30,, 2019-09-30, IN_FORCE",
    "2019-09-30,, 2019-09-29, NOT_COMMENCED",
    "2019-09-30, 2024-01-01, 2023-12-31, IN_FORCE",
    "2019-09-30, 2024-01-01, 2024-01-01, REPEALED",
    ",, 2024-01-01, UNKNOWN",
    ", 2024-01-01, 2024-01-01, REPEALED",
    "1998-04,, 1998-04-15, UNKNOWN",
    "1998-04,, 1998-04-30, IN_FORCE",
    "1998,, 1997-12-31, NOT_COMMENCED",
    "1990-01-01, 1998-04, 1998-04-15, UNKNOWN",
    "1990-01-01, 1998-04, 1998-05-01, REPEALED",
  })
  void inv17_inForceFromCommencementUntilTheDayOfRepealAndUnknownWhereADateIsNotKnown(
      String commenced, String repealed, LocalDate day, LawStatus expected) {
    assertThat(Standing.on(LegalDate.parse(commenced), LegalDate.parse(repealed), day))
        .isEqualTo(expected);
  }

  @Test
  void inv17_aProvisionDeclaredVoidIsNotInForceUntilItsSuspensionEnds() {
    ProvisionStatus mark =
        new ProvisionStatus(
            "art_5",
            LawStatus.VOID,
            LegalDate.parse("2020-01-01"),
            LegalDate.parse("2021-01-01"),
            "Constitutional Court 5/2019");
    assertThat(Standing.on(LawStatus.IN_FORCE, mark, LocalDate.parse("2019-12-31")))
        .isEqualTo(LawStatus.IN_FORCE);
    assertThat(Standing.on(LawStatus.IN_FORCE, mark, LocalDate.parse("2020-06-01")))
        .isEqualTo(LawStatus.VOID);
    assertThat(Standing.on(LawStatus.IN_FORCE, mark, LocalDate.parse("2021-01-01")))
        .isEqualTo(LawStatus.IN_FORCE);
  }
}
