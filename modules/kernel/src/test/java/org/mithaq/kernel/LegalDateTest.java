package org.mithaq.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LegalDateTest {
  @Test
  void whatIsNotGivenIsUnknownAndComesLast() {
    assertThat(LegalDate.parse(null)).isEqualTo(LegalDate.UNKNOWN);
    assertThat(LegalDate.parse(" ")).isEqualTo(LegalDate.UNKNOWN);
    assertThat(LegalDate.UNKNOWN).isGreaterThan(LegalDate.parse("2019-09-30"));
    assertThat(LegalDate.UNKNOWN.earliest()).isEmpty();
  }

  @Test
  void aMonthIsNotGuessedToTheDay() {
    LegalDate april = LegalDate.parse("1998-04");

    assertThat(april.day()).isEmpty();
    assertThat(april.earliest()).contains(LocalDate.of(1998, 4, 1));
    assertThat(april.latest()).contains(LocalDate.of(1998, 4, 30));
    assertThat(april.year()).contains(1998);
  }

  @Test
  void impossibleDatesAreRefusedByName() {
    assertThatThrownBy(() -> LegalDate.parse("2019-02-30")).hasMessageContaining("2019-02-30");
    assertThatThrownBy(() -> LegalDate.parse("30/09/2019")).hasMessageContaining("30/09/2019");
    assertThatThrownBy(() -> LegalDate.parse("2019-13")).hasMessageContaining("2019-13");
  }
}
