package org.mithaq.access;

import org.mithaq.kernel.Subject;

/**
 * For use cases that are open to everybody who is a person here and need no right: who it is, and a
 * row in the trail where others are concerned.
 */
public interface SignedIn {
  /**
   * The name of the account.
   *
   * @throws org.mithaq.kernel.RefusedException Forbidden when nobody is signed in
   */
  String account();

  /** Leaves a row in the transaction of the use case, named {@code Door.method}. */
  void did(String useCase, Subject subject);
}
