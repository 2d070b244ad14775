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
   * done must be the same when done twice. An exception brings the whole batch back later; after
   * three such failures its news comes one by one, after twenty it is a dead letter.
   *
   * @param batch the oldest first; of several news of one subject with the same event only the
   *     newest comes
   */
  void deliver(List<Delivery> batch);

  /**
   * Whether a failure only says that a neighbour is away, so that it is tried again for ever: by
   * default, when it is or was caused by a {@link DeliverLaterException}.
   */
  default boolean onlyLater(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof DeliverLaterException) {
        return true;
      }
    }
    return false;
  }
}
