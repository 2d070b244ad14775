package org.mithaq.tracking.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.conventions.StatementView;
import org.mithaq.kernel.LegalDate;

class ReservationsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  @Test
  void aReservationThatStandsCoversWhatItNamesAndWhatIsBelow() {
    Reservations some = of(statement("RESERVATION", "UNTOC/16/5", "2010-01-01", ""));
    assertThat(some.covers("UNTOC/16/5")).isTrue();
    assertThat(some.covers("UNTOC/16/5/a")).isTrue();
    assertThat(some.covers("UNTOC/16/50")).isFalse();
    assertThat(some.covers("UNTOC/16")).isFalse();
  }

  @Test
  void oneThatWasMadeLaterOrWithdrawnBeforeOrIsADeclarationCoversNothing() {
    assertThat(of(statement("RESERVATION", "UNTOC/16", "2021-01-01", "")).covers("UNTOC/16/5"))
        .isFalse();
    assertThat(
            of(statement("RESERVATION", "UNTOC/16", "2010-01-01", "2019-12-31"))
                .covers("UNTOC/16/5"))
        .isFalse();
    assertThat(of(statement("DECLARATION", "UNTOC/16", "2010-01-01", "")).covers("UNTOC/16/5"))
        .isFalse();
  }

  @Test
  void inv07_noStatementRecordedIsNotKnownToBeNone() {
    assertThat(of().recorded()).isFalse();
    assertThat(of(statement("DECLARATION", "", "2010-01-01", "")).recorded()).isTrue();
  }

  private static Reservations of(StatementView... statements) {
    return new Reservations(List.of(statements), DAY);
  }

  private static StatementView statement(String kind, String path, String date, String gone) {
    return new StatementView(
        "UNTOC",
        "XDA",
        "RESERVATION_OR_DECLARATION",
        kind,
        path.isEmpty() ? List.of() : List.of(path),
        LegalDate.parse(date),
        LegalDate.parse(gone),
        "invented");
  }
}
