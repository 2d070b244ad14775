package org.mithaq.access;

import java.util.Optional;
import org.mithaq.kernel.LanguageTag;

/** What people do to their password before they are signed in; with a link that came by mail. */
public interface OwnPassword {
  /**
   * Sends a link to whoever has this address, if somebody does. It answers at once and the same
   * either way, so that nobody learns who has an account.
   *
   * @param portal where this portal answers, for the link
   */
  void forgotten(String email, LanguageTag reader, String portal);

  /** Whose link this is; empty when it is used, over or made up. */
  Optional<String> ownerOf(String token);

  /**
   * Uses the link: the password is set, every session is ended.
   *
   * @param fullName as it shall be shown; empty leaves it as it is
   * @return whose it was; empty when the link opens nothing
   * @throws org.mithaq.kernel.RefusedException Invalid for a weak password; the link stays
   */
  Optional<String> choose(String token, String fullName, String password);
}
