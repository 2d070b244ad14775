package org.mithaq.launcher;

import java.util.function.Consumer;

/** A server that the installation runs for itself, and that may be started again after it died. */
interface LocalServer {

  /** The name of its pid file: {@code database} or {@code search}. */
  String name();

  /**
   * Starts it and waits until it answers; at a later start it takes the port that it had.
   *
   * @param spawned is told the process before it answers
   */
  void start(Consumer<ProcessHandle> spawned);
}
