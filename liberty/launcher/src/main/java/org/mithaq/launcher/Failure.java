package org.mithaq.launcher;

/**
 * A command that cannot go on: a message for the person at the terminal and the exit code for the
 * script.
 */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private Failure(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  static Failure failed(String message) {
    return new Failure(ExitCode.FAILED, message, null);
  }

  static Failure failed(String message, Throwable cause) {
    return new Failure(ExitCode.FAILED, message, cause);
  }

  static Failure notRunning(String message) {
    return new Failure(ExitCode.NOT_RUNNING, message, null);
  }

  static Failure refused(String message) {
    return new Failure(ExitCode.REFUSED, message, null);
  }

  int exitCode() {
    return exitCode;
  }
}
