package org.mithaq.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  @Test
  void everyFreshDatabaseIsItsOwn() throws SQLException {
    LocalPostgres server = LocalPostgres.shared();
    String one = server.createDatabase();
    String other = server.createDatabase();

    execute(server, one, "CREATE TABLE only_here (id int)");

    assertThat(ask(server, one, "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"))
        .isEqualTo("1");
    assertThat(ask(server, other, "SELECT count(*) FROM pg_tables WHERE tablename = 'only_here'"))
        .isEqualTo("0");
  }

  @Test
  void textIsUnicodeAndItsLowerCaseTheSameOnEveryMachine() throws SQLException {
    LocalPostgres server = LocalPostgres.shared();

    assertThat(ask(server, server.url(), "SHOW server_encoding")).isEqualTo("UTF8");
    assertThat(ask(server, server.url(), "SELECT lower('ÉTAT')")).isEqualTo("état");
    assertThat(ask(server, server.url(), "SELECT length('ميثاق')")).isEqualTo("5");
  }

  @Test
  void nobodyComesInWithoutThePassword() {
    LocalPostgres server = LocalPostgres.shared();

    assertThatThrownBy(
            () -> DriverManager.getConnection(server.url(), server.user(), "guess").close())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void aStoppedServerKeepsItsDataForTheNextStart(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    Path binaries = PostgresBinaries.unpackInto(Folders.cache());
    try (LocalPostgres first =
        LocalPostgres.start(binaries, data, 0, "mithaq", "s3cret", PostgresTuning.tests())) {
      execute(first, first.url(), "CREATE TABLE kept AS SELECT 42 AS answer");
    }

    try (LocalPostgres second =
        LocalPostgres.start(binaries, data, 0, "mithaq", "s3cret", PostgresTuning.tests())) {
      assertThat(ask(second, second.url(), "SELECT answer FROM kept")).isEqualTo("42");
    }
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void theWrongPasswordForADataFolderIsSaidPlainly(@TempDir Path folder) {
    Path data = folder.resolve("data");
    Path binaries = PostgresBinaries.unpackInto(Folders.cache());
    LocalPostgres.start(binaries, data, 0, "mithaq", "right", PostgresTuning.tests()).close();

    assertThatThrownBy(
            () -> LocalPostgres.start(binaries, data, 0, "mithaq", "wrong", PostgresTuning.tests()))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("refuses the user and password");
    assertThat(data.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void thePasswordIsNotLeftOnDisk(@TempDir Path folder) throws Exception {
    Path data = folder.resolve("data");
    LocalPostgres.start(
            PostgresBinaries.unpackInto(Folders.cache()),
            data,
            0,
            "mithaq",
            "s3cret",
            PostgresTuning.tests())
        .close();

    try (var beside = Files.list(folder)) {
      assertThat(beside.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("data", "data.log");
    }
  }

  private static void execute(LocalPostgres server, String url, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url, server.user(), server.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(LocalPostgres server, String url, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(url, server.user(), server.password());
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
