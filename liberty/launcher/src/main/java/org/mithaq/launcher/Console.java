package org.mithaq.launcher;

import java.io.PrintWriter;

/** What the launcher says to the person or script that started it, one line at a time. */
record Console(PrintWriter out) {
  private static final String CLEAR_LINE = "\r\u001b[K";

  void say(String line) {
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }

  /** Replaces the line that the terminal's cursor stands in. */
  void overwrite(String line) {
    synchronized (out) {
      out.print(CLEAR_LINE + line);
      out.flush();
    }
  }

  /** Whether a person is likely to watch. */
  boolean isTerminal() {
    java.io.Console terminal = System.console();
    return terminal != null && System.getenv("TERM") != null;
  }
}
