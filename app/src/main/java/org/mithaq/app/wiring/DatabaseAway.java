package org.mithaq.app.wiring;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/**
 * Whether something failed because the database is away for the moment: SQLSTATE class 08
 * (connection), 57P0x (the server goes down or comes up), 53300 (no connection left).
 */
public final class DatabaseAway {
  private DatabaseAway() {}

  public static boolean causedBy(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTransientConnectionException
          || cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLException sql && state(sql)) {
        return true;
      }
    }
    return false;
  }

  private static boolean state(SQLException failed) {
    String state = failed.getSQLState();
    return state != null
        && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
  }
}
