package org.mithaq.access;

import java.util.List;
import java.util.Optional;

/** What somebody who is signed in does to their own account; everybody who is may. */
public interface OwnAccount {
  AccountView show();

  /**
   * Ends every session, that of the caller too.
   *
   * @throws org.mithaq.kernel.RefusedException Invalid when the old one is wrong or the new one
   *     weak
   */
  void changePassword(String old, String chosen);

  /** A secret for an authenticator (RFC 6238), in Base32; kept nowhere until it is confirmed. */
  String proposeSecondFactor();

  /**
   * From now on signing in needs a code.
   *
   * @return ten codes for a lost device, each good once; empty when the code does not fit
   */
  Optional<List<String>> confirmSecondFactor(String secret, String code, String password);

  /** As what one is named to everybody on what one gave to the record; empty for not at all. */
  String shownAs();

  /**
   * @throws org.mithaq.kernel.RefusedException Invalid for more than 200 characters
   */
  void showAs(String name);

  /** Says whether the password was right. */
  boolean removeSecondFactor(String password);
}
