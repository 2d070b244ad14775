package org.mithaq.outbox;

/**
 * Thrown by a listener whose neighbour cannot be reached now: the news is not at fault. The
 * listener rests for a while (1 s growing to 15 s) and gets the same news again; this counts as no
 * attempt and never makes a dead letter.
 */
public final class DeliverLaterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DeliverLaterException(String why, Throwable cause) {
    super(why, cause);
  }
}
