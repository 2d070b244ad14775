package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/**
 * Copies the data folder of a PostgreSQL that people work with, by its low-level backup functions
 * (PostgreSQL manual, "Making a Base Backup Using the Low Level API"): between start and stop the
 * files may change while they are copied; the log written meanwhile, copied last, makes them whole
 * at the restored server's first start.
 */
record RunningCluster(String url, String user, String password) {

  /** Content that a base backup leaves out; the folders themselves must exist. */
  private static final Set<String> FOLDERS_LEFT_EMPTY =
      Set.of(
          "pg_wal",
          "pg_dynshmem",
          "pg_notify",
          "pg_serial",
          "pg_snapshots",
          "pg_stat_tmp",
          "pg_subtrans",
          "pg_replslot");

  private static final Set<String> FILES_LEFT_OUT =
      Set.of("postmaster.pid", "postmaster.opts", "backup_label", "tablespace_map");

  void copy(Path cluster, ArchiveWriter archive) throws IOException {
    try (Connection connection = DriverManager.getConnection(url, user, password);
        Statement statement = connection.createStatement()) {
      // The slot keeps the log since now from being recycled; it goes with the connection.
      statement.execute("SELECT pg_create_physical_replication_slot('mithaq_backup', true, true)");
      statement.execute("SELECT pg_backup_start('mithaq', true)");
      archive.folder(cluster, path -> isCopied(cluster.relativize(path)));
      try (ResultSet stop = statement.executeQuery("SELECT labelfile FROM pg_backup_stop(false)")) {
        stop.next();
        archive.textIn(cluster, "backup_label", stop.getString(1));
      }
      archive.folder(cluster.resolve("pg_wal"), path -> !path.toString().endsWith(".tmp"));
    } catch (SQLException e) {
      throw Failure.failed("The database cannot be copied while it runs: " + e.getMessage(), e);
    }
  }

  private static boolean isCopied(Path path) {
    String name = path.getFileName().toString();
    if (name.startsWith("pgsql_tmp") || FILES_LEFT_OUT.contains(path.toString())) {
      return false;
    }
    return path.getNameCount() == 1 || !FOLDERS_LEFT_EMPTY.contains(path.getName(0).toString());
  }
}
