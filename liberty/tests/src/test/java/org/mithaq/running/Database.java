package org.mithaq.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** The database of a portal, for what no door shows: rows of the trail, mails that wait. */
public final class Database {
  private static final int ITERATIONS = 1_000;

  private final Path data;

  Database(Path data) {
    this.data = data;
  }

  /** The first column of every row. */
  public List<String> query(String sql, String... values) {
    try (Connection connection = connection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      List<String> rows = new ArrayList<>();
      ResultSet result = statement.executeQuery();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public void execute(String sql, String... values) {
    try (Connection connection = connection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An account that is there already, with few rounds of hashing. */
  public void account(String name, String password, String role, String placeKind, String place) {
    execute(
        "INSERT INTO access.account (name, password_hash, created_at) VALUES (?, ?, now())"
            + " ON CONFLICT (name) DO UPDATE SET password_hash = excluded.password_hash",
        name,
        hash(password));
    execute(
        "INSERT INTO access.account_role (account, role, place_kind, place) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        name,
        role,
        placeKind,
        place);
  }

  /** A reader who has registered, known by an address. */
  public void reader(String email, String password) {
    execute(
        "INSERT INTO access.account (name, email, password_hash, self_registered, created_at)"
            + " VALUES ('reader-' || gen_random_uuid(), ?, ?, true, now())",
        email,
        hash(password));
  }

  private static PreparedStatement prepared(Connection connection, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }

  private Connection connection() throws SQLException {
    String port = read("database/data/postmaster.pid").split("\n")[3].strip();
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/mithaq",
        "mithaq",
        read("secrets/database-password").strip());
  }

  private String read(String file) {
    try {
      return Files.readString(data.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String password) {
    try {
      byte[] salt = new byte[16];
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return "pbkdf2-sha256$"
          + ITERATIONS
          + "$"
          + base64.encodeToString(salt)
          + "$"
          + base64.encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
