package org.mithaq.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A PostgreSQL server on the loopback interface, started as a process of a session of its own
 * (Ctrl-C in a terminal does not reach it) and stopped by {@link #close()}.
 *
 * <p>Databases are UTF-8 with the built-in locale C.UTF-8: the same order and case folding on every
 * machine. Passwords are SCRAM; nobody is trusted, there is no socket file.
 */
public final class LocalPostgres implements AutoCloseable {
  private static final String DATABASE = "mithaq";
  private static final int ATTEMPTS_AT_A_FREE_PORT = 5;

  private final PostgresProcess process;
  private final int port;
  private final String user;
  private final String password;
  private final AtomicInteger fresh = new AtomicInteger();

  private LocalPostgres(PostgresProcess process, int port, String user, String password) {
    this.process = process;
    this.port = port;
    this.user = user;
    this.password = password;
  }

  /**
   * Starts a server, after making the data folder where it does not exist, and returns when it
   * answers. The database {@code mithaq} exists then.
   *
   * @param binaries what {@link PostgresBinaries#unpackInto} returned
   * @param data the data folder; its log is {@code <data>.log} beside it
   * @param port 0 for a free one
   * @param user the superuser, and its password as set when the folder was made
   * @throws DatabaseFailure when it does not answer, with the end of its log
   */
  public static LocalPostgres start(
      Path binaries, Path data, int port, String user, String password, PostgresTuning tuning) {
    return start(binaries, data, log(data), port, user, password, tuning, spawned -> {});
  }

  /**
   * The same, with the log where the caller wants it.
   *
   * @param spawned is told the process as soon as there is one, long before it answers
   */
  public static LocalPostgres start(
      Path binaries,
      Path data,
      Path log,
      int port,
      String user,
      String password,
      PostgresTuning tuning,
      Consumer<ProcessHandle> spawned) {
    Cluster cluster = new Cluster(binaries, data.toAbsolutePath());
    if (!cluster.exists()) {
      cluster.create(user, password);
    }
    for (int attempt = 1; ; attempt++) {
      int tried = port == 0 ? freePort() : port;
      LocalPostgres server =
          new LocalPostgres(
              PostgresProcess.start(cluster, log, tried, tuning), tried, user, password);
      spawned.accept(server.process());
      try {
        server.process.awaitAnswer(() -> server.connect("postgres").close());
        server.createOwnDatabase();
        return server;
      } catch (DatabaseFailure failure) {
        server.close();
        if (port != 0 || attempt == ATTEMPTS_AT_A_FREE_PORT) {
          throw failure;
        }
      }
    }
  }

  /**
   * The one server of this test JVM: made in a temporary folder, stopped and deleted when the JVM
   * ends.
   */
  public static LocalPostgres shared() {
    return SharedPostgres.SERVER;
  }

  /** Makes an empty database and returns its JDBC URL (without user and password). */
  public String createDatabase() {
    String name = "fresh_" + fresh.incrementAndGet();
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
      return url(name);
    } catch (SQLException e) {
      throw new DatabaseFailure("Cannot create the database " + name, e);
    }
  }

  /** JDBC URL of the database {@code mithaq}, without user and password. */
  public String url() {
    return url(DATABASE);
  }

  public String user() {
    return user;
  }

  public String password() {
    return password;
  }

  public int port() {
    return port;
  }

  /** The server's process: its pid for a pid file, its end for whoever watches it. */
  public ProcessHandle process() {
    return process.handle();
  }

  /**
   * Ends every connection, writes what is in memory, and waits until the server is gone. Repeating
   * it is harmless.
   */
  @Override
  public void close() {
    process.stop();
  }

  /** Ends the server as a power cut would: for tests of recovery. */
  public void kill() {
    process.kill();
  }

  private void createOwnDatabase() {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      if (!statement
          .executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")
          .next()) {
        statement.execute("CREATE DATABASE " + DATABASE);
      }
    } catch (SQLException e) {
      throw new DatabaseFailure(
          "PostgreSQL runs, but refuses its own user: is the password of this data folder another?",
          e);
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(url(database), user, password);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static Path log(Path data) {
    return data.toAbsolutePath().resolveSibling(data.getFileName() + ".log");
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException("No free port", e);
    }
  }

  /** Initialised when the first test asks. */
  private static final class SharedPostgres {
    private static final LocalPostgres SERVER = start();

    private static LocalPostgres start() {
      Path folder;
      try {
        folder = Files.createTempDirectory("mithaq-postgres-");
      } catch (IOException e) {
        throw new UncheckedIOException("No temporary folder", e);
      }
      LocalPostgres server =
          LocalPostgres.start(
              PostgresBinaries.unpackInto(Folders.cache()),
              folder.resolve("data"),
              0,
              "mithaq",
              "mithaq",
              PostgresTuning.tests());
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    server.kill();
                    Folders.delete(folder);
                  },
                  "stop the shared PostgreSQL"));
      return server;
    }
  }
}
