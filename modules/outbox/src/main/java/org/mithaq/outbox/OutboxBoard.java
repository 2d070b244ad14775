package org.mithaq.outbox;

/** How the outbox stands, for health and administrators. */
public interface OutboxBoard {
  OutboxCounts counts();

  /** Puts dead letters back into delivery and says how many. */
  int redeliver();
}
