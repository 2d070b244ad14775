package org.mithaq.outbox;

/** The loop that brings news to listeners; the portal starts it when its tables are migrated. */
public interface OutboxDispatch {
  /** Begins to deliver; a second call does nothing. */
  void start();

  /** Takes no further batch and waits up to 20 seconds for the one under way. */
  void stop();
}
