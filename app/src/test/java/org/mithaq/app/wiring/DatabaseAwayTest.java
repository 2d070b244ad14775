package org.mithaq.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {
  @Test
  void aServerThatGoesDownOrComesUpIsAway() {
    assertThat(DatabaseAway.causedBy(failed("57P03"))).isTrue();
    assertThat(DatabaseAway.causedBy(failed("57P01"))).isTrue();
    assertThat(DatabaseAway.causedBy(failed("08006"))).isTrue();
  }

  @Test
  void aWrongStatementIsNot() {
    assertThat(DatabaseAway.causedBy(failed("42601"))).isFalse();
    assertThat(DatabaseAway.causedBy(failed(null))).isFalse();
    assertThat(DatabaseAway.causedBy(new IllegalStateException("x"))).isFalse();
  }

  private static RuntimeException failed(String state) {
    return new IllegalStateException(new SQLException("told by the driver", state));
  }
}
