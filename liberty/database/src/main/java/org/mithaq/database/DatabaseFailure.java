package org.mithaq.database;

/**
 * A local server that does not start or stop, or migrations that cannot be applied; the message
 * says what to do.
 */
public final class DatabaseFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DatabaseFailure(String message) {
    super(message);
  }

  public DatabaseFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
