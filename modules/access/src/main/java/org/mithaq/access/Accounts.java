package org.mithaq.access;

import java.util.List;
import java.util.Optional;

/**
 * The people who may sign in. Every method needs MANAGE_ACCOUNTS; who holds it for a region or a
 * State gives and takes the roles EDITOR, CONTRIBUTOR and FOCAL_POINT there, and manages the
 * accounts whose roles lie all there. Nobody manages their own.
 */
public interface Accounts {
  Optional<AccountView> find(String name);

  /**
   * Those that the actor may manage, and the actor's own; not readers without a role: who reads is
   * no administrator's business.
   */
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
   * Makes an account without a password and sends its owner a link, for seven days; for one that is
   * invited already a new link.
   *
   * @throws org.mithaq.kernel.RefusedException Conflict when the address has an account in use
   */
  void invite(Invitation invitation);

  void grant(String account, Grant grant);

  void revoke(String account, Grant grant);

  /** Opens nothing any more and ends its sessions. */
  void shut(String account);

  /** Opens again, and forgets failed tries. */
  void reopen(String account);

  /** Takes away that it is signed in to at the institution, and ends its sessions. */
  void disconnect(String account);

  /** Ends its sessions and says how many. */
  int endSessions(String account);

  /**
   * Makes the first administrator when there is no account yet; says whether it did. The start
   * calls it as {@link org.mithaq.kernel.Actor#HOUSE}.
   */
  boolean openFirstAdministrator(String name, String password);
}
