package org.mithaq.access;

import java.util.List;
import java.util.Optional;

/** The people who may sign in; every method needs MANAGE_ACCOUNTS. */
public interface Accounts {
  Optional<AccountView> find(String name);

  List<AccountView> all();

  /**
   * Makes an account.
   *
   * @param draft what is known of it; the password is kept only as a PBKDF2 hash
   * @throws org.mithaq.kernel.RefusedException Conflict when the name is taken, Invalid for a
   *     password under 12 characters
   */
  void open(AccountDraft draft);

  /**
   * Makes the first administrator when there is no account yet; says whether it did. The start
   * calls it as {@link org.mithaq.kernel.Actor#HOUSE}.
   */
  boolean openFirstAdministrator(String name, String password);
}
