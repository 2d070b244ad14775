package org.mithaq.legislation.application;

import java.sql.SQLException;
import java.util.Set;

/**
 * Whether a transaction lost a race against another import of the same law: both created it
 * (SQLSTATE 23505), or waited for each other (40P01, 40001). Read anew, the law is there.
 */
final class Overtaken {
  /** How often a batch is tried at most. */
  static final int ATTEMPTS = 5;

  private static final Set<String> STATES = Set.of("23505", "40P01", "40001");

  private Overtaken() {}

  static boolean is(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getSQLState() != null
          && STATES.contains(sql.getSQLState())) {
        return true;
      }
    }
    return false;
  }
}
