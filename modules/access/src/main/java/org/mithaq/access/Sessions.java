package org.mithaq.access;

import java.util.Optional;
import org.mithaq.kernel.Actor;

/**
 * Who stays signed in at a browser. Sessions lie in the database, so that all servers of a portal
 * know them and none is lost with a server. Call it outside any transaction.
 */
public interface Sessions {
  /**
   * Begins one for an account that has just shown who it is.
   *
   * @param account the name of the account
   * @return the token that the browser keeps; the portal keeps its hash only
   */
  String begin(String account);

  /**
   * Who holds this token, with the rights that the account has now. Empty when nobody does, after
   * thirty minutes without a request, and twelve hours after the sign-in.
   */
  Optional<Actor> resume(String token);

  void end(String token);
}
