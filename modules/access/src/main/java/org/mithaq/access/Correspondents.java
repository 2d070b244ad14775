package org.mithaq.access;

import java.util.Optional;
import org.mithaq.kernel.LanguageTag;

/** Where somebody with an account is written to. Needs PLAN: whoever plans tells people of it. */
public interface Correspondents {
  /**
   * By the name of the account, or by its mail address; empty for who has no account in use, or no
   * address.
   */
  Optional<Correspondent> find(String name);

  /**
   * @param language in which the person is written to
   */
  record Correspondent(String account, String email, LanguageTag language) {}
}
