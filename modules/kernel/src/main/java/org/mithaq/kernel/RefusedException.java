package org.mithaq.kernel;

import jakarta.transaction.Transactional;

/**
 * Carries a {@link Refusal} out of a use case. It rolls the transaction back: see {@link
 * Transactional}'s rule for unchecked exceptions.
 */
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.reason());
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }

  public static RefusedException invalid(String place, String reason) {
    return new RefusedException(new Refusal.Invalid(place, reason));
  }

  public static RefusedException notFound(String reason) {
    return new RefusedException(new Refusal.NotFound(reason));
  }

  public static RefusedException conflict(String reason) {
    return new RefusedException(new Refusal.Conflict(reason));
  }
}
