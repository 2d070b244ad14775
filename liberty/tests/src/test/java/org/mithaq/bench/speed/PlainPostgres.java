package org.mithaq.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.mithaq.running.RunningPortal;

/**
 * What a simpler portal would use: PostgreSQL's full-text search over the same provisions, on the
 * portal's own server, the words of each language stemmed by PostgreSQL's dictionary. A first page
 * is the twenty best with their excerpts and the whole number; with facets, counts by State,
 * language and year besides.
 */
final class PlainPostgres implements AutoCloseable {
  private final Connection connection;

  PlainPostgres(RunningPortal portal) throws IOException, SQLException {
    Path data = portal.data();
    this.connection =
        DriverManager.getConnection(
            Files.readString(data.resolve("run/database.url")).strip(),
            "mithaq",
            Files.readString(data.resolve("secrets/database-password")).strip());
  }

  /** Copies what the portal has into a table of its own, with an inverted index. */
  void copy() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create schema if not exists bench");
      statement.execute("drop table if exists bench.provision");
      statement.execute("set maintenance_work_mem = '256MB'");
      statement.execute(
          """
          create table bench.provision as
          select p.law_id, p.eid, p.language, p.heading, p.text, l.iso3, l.year,
                 (case p.language when 'ar' then 'arabic' when 'en' then 'english'
                    when 'fr' then 'french' when 'es' then 'spanish' when 'pt' then 'portuguese'
                    else 'simple' end)::regconfig as dictionary, ''::tsvector as words
            from legislation.door_provision p join legislation.law l on l.id = p.law_id
          """);
      statement.execute(
          "update bench.provision set words ="
              + " setweight(to_tsvector(dictionary, left(heading, 100000)), 'A')"
              + " || to_tsvector(dictionary, left(text, 100000))");
      statement.execute("create index on bench.provision using gin (words)");
      statement.execute("vacuum analyze bench.provision");
    }
  }

  void drop() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("drop schema if exists bench cascade");
    }
  }

  long count(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  /** The whole number found, after the first page was read. */
  long firstPage(Question question, boolean facets) {
    String asked = "websearch_to_tsquery('" + dictionary(question.language()) + "', ?)";
    try {
      read(
          "select eid, ts_headline(dictionary, left(text, 100000), q) from (select p.*, q"
              + " from bench.provision p, "
              + asked
              + " q where p.words @@ q order by ts_rank(p.words, q) desc limit 20) best",
          question);
      if (facets) {
        for (String field : new String[] {"iso3", "language", "year"}) {
          read(
              "select %1$s, count(*) from bench.provision where words @@ %2$s group by 1"
                  .formatted(field, asked),
              question);
        }
      }
      return read("select count(*) from bench.provision where words @@ " + asked, question);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private long read(String sql, Question question) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, question.words());
      long last = 0;
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          last = rows.getObject(1) instanceof Long number ? number : 0;
        }
      }
      return last;
    }
  }

  private static String dictionary(String language) {
    return switch (language) {
      case "ar" -> "arabic";
      case "en" -> "english";
      case "fr" -> "french";
      case "es" -> "spanish";
      case "pt" -> "portuguese";
      default -> "simple";
    };
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
