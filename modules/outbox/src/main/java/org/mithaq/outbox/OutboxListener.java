package org.mithaq.outbox;

import java.util.List;

/** Somebody whom news is brought to; a CDI bean found by its type. */
public interface OutboxListener {
  /** A lasting name: deliveries are kept under it. */
  String name();

  /** Whether news of subjects of this kind is wanted. */
  boolean wants(String subjectKind);

  /**
   * Takes a batch, in the dispatcher's transaction. Deliveries may come again and late: what is
   * done must be the same when done twice. An exception brings the whole batch back later.
   */
  void deliver(List<Delivery> batch);
}
