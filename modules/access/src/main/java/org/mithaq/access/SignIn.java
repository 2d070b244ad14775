package org.mithaq.access;

import java.util.Optional;
import org.mithaq.kernel.Actor;

/** From credentials to an actor. */
public interface SignIn {
  /**
   * Empty when name or password are wrong or the account is locked; takes the same time either way.
   * Five failures in a row lock an account for fifteen minutes (OWASP ASVS 5, 6.3.1). Call it
   * outside any transaction.
   *
   * @throws org.mithaq.kernel.RefusedException Unavailable when too many sign in at once
   */
  default Optional<Actor> withPassword(String name, String password) {
    return withPassword(name, password, "");
  }

  /**
   * The same with the code of a second factor, or one of its recovery codes; an account that has
   * one is not opened without.
   */
  Optional<Actor> withPassword(String name, String password, String code);

  /** Empty when the token is unknown or over. */
  Optional<Actor> withToken(String token);
}
