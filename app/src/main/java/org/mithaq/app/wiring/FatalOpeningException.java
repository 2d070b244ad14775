package org.mithaq.app.wiring;

/** What waiting does not mend: a migration that fails, a persistence unit that is broken. */
final class FatalOpeningException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FatalOpeningException(String what, Throwable cause) {
    super(what, cause);
  }
}
