package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.database.Folders;
import org.mithaq.database.LocalPostgres;
import org.mithaq.database.PostgresBinaries;
import org.mithaq.database.PostgresTuning;

class BackupTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;

  @Test
  void aBackupTakenWhilePeopleWorkIsWholeAfterItsRestore() throws Exception {
    Installation working = installation("working");
    Path archive = folder.resolve("backup.zip");
    try (LocalPostgres server = start(working)) {
      execute(
          server,
          "CREATE TABLE law AS SELECT n, md5(n::text) AS text FROM generate_series(1, 20000) n");
      Files.writeString(working.data().files().resolve("gazette.pdf"), "a file");
      Thread writer = new Thread(() -> keepWriting(server));
      writer.start();
      backup(working).write(archive, Optional.of(server.url()), NOW);
      writer.interrupt();
      writer.join();
    }

    Path place = folder.resolve("restored");
    Files.move(Restore.beside(place, archive), place);
    Installation restored = installation("restored");

    assertThat(restored.data().files().resolve("gazette.pdf")).hasContent("a file");
    try (LocalPostgres server = start(restored)) {
      assertThat(ask(server, "SELECT count(*) FROM law WHERE text = md5(n::text) AND n <= 20000"))
          .isEqualTo("20000");
      // Each transaction of the writer put two rows: none is there by half.
      assertThat(ask(server, "SELECT count(*) % 2 FROM law")).isEqualTo("0");
    }
  }

  @Test
  void aBackupOfAStoppedInstallationIsTheSame() throws Exception {
    Installation stopped = installation("stopped");
    Path archive = folder.resolve("cold.zip");
    try (LocalPostgres server = start(stopped)) {
      execute(server, "CREATE TABLE law AS SELECT 42 AS n");
    }
    backup(stopped).write(archive, Optional.empty(), NOW);

    Path place = folder.resolve("warm");
    Files.move(Restore.beside(place, archive), place);
    try (LocalPostgres server = start(installation("warm"))) {
      assertThat(ask(server, "SELECT n FROM law")).isEqualTo("42");
    }
  }

  private Installation installation(String name) {
    Installation installation =
        Installation.of(new Environment(Map.of("MITHAQ_DATA", folder.resolve(name).toString())));
    installation.data().create();
    return installation;
  }

  private static Backup backup(Installation installation) {
    return new Backup(installation, new Console(new PrintWriter(new StringWriter())));
  }

  private static LocalPostgres start(Installation installation) {
    return LocalPostgres.start(
        PostgresBinaries.unpackInto(Folders.cache()),
        installation.data().cluster(),
        0,
        installation.localUser(),
        installation.secrets().databasePassword(),
        PostgresTuning.portal());
  }

  private static void keepWriting(LocalPostgres server) {
    try (Connection connection =
            DriverManager.getConnection(server.url(), server.user(), server.password());
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int n = 20_001; !Thread.currentThread().isInterrupted(); n++) {
        statement.execute("INSERT INTO law VALUES (" + n + ", 'one')");
        statement.execute("INSERT INTO law VALUES (" + n + ", 'two')");
        connection.commit();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(LocalPostgres server, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(server.url(), server.user(), server.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(LocalPostgres server, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(server.url(), server.user(), server.password());
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getString(1);
    }
  }
}
