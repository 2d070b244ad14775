package org.mithaq.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  private final LocalPostgres server = LocalPostgres.shared();
  private String url;

  @BeforeEach
  void freshDatabase() {
    url = server.createDatabase();
  }

  @Test
  void everyContextGetsASchemaAndAHistoryOfItsOwn() throws Exception {
    assertThat(migrate("first-context", "second"))
        .isEqualTo(Map.of("first-context", 1, "second", 1));

    try (Connection connection =
            DriverManager.getConnection(url, server.user(), server.password());
        Statement statement = connection.createStatement();
        ResultSet tables =
            statement.executeQuery(
                "SELECT string_agg(schemaname || '.' || tablename, ' ' ORDER BY schemaname, tablename)"
                    + " FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
      tables.next();
      assertThat(tables.getString(1))
          .isEqualTo(
              "first_context.flyway_schema_history first_context.thing second.flyway_schema_history");
    }
  }

  @Test
  void aSecondRunAppliesNothing() {
    migrate("first-context", "second");

    assertThat(migrate("first-context", "second"))
        .isEqualTo(Map.of("first-context", 0, "second", 0));
  }

  @Test
  void aListedContextWithoutMigrationsStopsTheRun() {
    assertThatThrownBy(() -> migrate("first-context", "empty"))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> migrate("nowhere"))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void theOrderGivenIsTheOrderApplied() {
    assertThatThrownBy(() -> migrate("second", "first-context"))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("second");
  }

  private Map<String, Integer> migrate(String... contexts) {
    return Migrations.run(url, server.user(), server.password(), List.of(contexts));
  }
}
