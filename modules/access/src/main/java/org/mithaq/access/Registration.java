package org.mithaq.access;

import java.util.Optional;
import org.mithaq.kernel.LanguageTag;

/**
 * Readers make themselves an account, with a link that comes by mail. It holds no role: it keeps
 * what its reader keeps. For strangers; call it outside any transaction.
 */
public interface Registration {
  /**
   * Sends a link to this address, or word that it has an account already. It answers at once and
   * the same either way, so that nobody learns who has an account.
   *
   * @param portal where this portal answers, for the link
   * @throws org.mithaq.kernel.RefusedException Invalid for what is no mail address
   */
  void ask(String email, LanguageTag reader, String portal);

  /** Whose link this is; empty when it is used, over or made up. */
  Optional<String> addressOf(String token);

  /**
   * Uses the link: makes the account.
   *
   * @param fullName as others shall see it; may be empty
   * @return whether there is an account now; false when the link opens nothing
   * @throws org.mithaq.kernel.RefusedException Invalid for a weak password; the link stays
   */
  boolean confirm(String token, String fullName, String password);
}
