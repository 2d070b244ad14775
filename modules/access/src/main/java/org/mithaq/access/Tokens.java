package org.mithaq.access;

import java.util.List;

/**
 * Tokens of one's own for programs, never with more than one's own rights; everybody signed in may.
 */
public interface Tokens {
  List<TokenView> mine();

  /**
   * @return the token, shown this once
   * @throws org.mithaq.kernel.RefusedException Invalid for rights or States beyond one's own, for
   *     MANAGE_ACCOUNTS, which no program has, and for an end later than a year
   */
  String make(TokenDraft draft);

  void revoke(String id);
}
