package org.mithaq.launcher;

/** What the command's exit codes mean to a script. */
final class ExitCode {
  static final int OK = 0;

  /** Something that should work did not; the message says what. */
  static final int FAILED = 1;

  /** The command line is not understood. */
  static final int USAGE = 2;

  /** The command needs a running portal and there is none. */
  static final int NOT_RUNNING = 3;

  /** The command was understood and not carried out: bad input, or something stands in the way. */
  static final int REFUSED = 4;

  private ExitCode() {}
}
