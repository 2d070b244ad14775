package org.mithaq.access.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.access.AccountDraft;
import org.mithaq.access.AccountView;
import org.mithaq.access.Accounts;
import org.mithaq.access.Grant;
import org.mithaq.access.Invitation;
import org.mithaq.access.Role;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/**
 * Makes accounts, shows and manages them; how far the actor reaches is asked account by account.
 */
@UseCase
@Requires(value = Permission.MANAGE_ACCOUNTS, placed = true)
class KeepingAccounts implements Accounts {
  private final AccountRows rows;
  private final GrantRows grants;
  private final SessionRows sessions;
  private final IdentityRows identities;
  private final LinkMail links;
  private final PasswordHash passwords;
  private final WithinReach within;
  private final Clock clock;

  @Inject
  KeepingAccounts(
      AccountRows rows,
      GrantRows grants,
      SessionRows sessions,
      IdentityRows identities,
      LinkMail links,
      PasswordHash passwords,
      WithinReach within,
      Clock clock) {
    this.rows = rows;
    this.grants = grants;
    this.sessions = sessions;
    this.identities = identities;
    this.links = links;
    this.passwords = passwords;
    this.within = within;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.MANAGE_ACCOUNTS, audited = false)
  public Optional<AccountView> find(String name) {
    return row(name).filter(this::seen).map(AccountRow::view);
  }

  @Override
  @Requires(value = Permission.MANAGE_ACCOUNTS, audited = false)
  public List<AccountView> all() {
    return rows.all(clock.instant()).stream()
        .filter(this::seen)
        .filter(account -> !account.selfRegistered() || !account.grants().isEmpty())
        .map(AccountRow::view)
        .toList();
  }

  @Override
  public void open(AccountDraft draft) {
    within.mustGive(draft.grants());
    AccountName.check(draft);
    String hash = passwords.of(draft.password());
    String name = AccountName.same(draft.name());
    if (!rows.insert(name, hash, draft.grants(), clock.instant())) {
      throw RefusedException.conflict("There is an account of this name already.");
    }
  }

  @Override
  public void invite(Invitation invitation) {
    within.mustGive(invitation.grants());
    String email = AccountName.same(invitation.email());
    AccountName.check(email);
    if (!rows.insertInvited(email, invitation.language().code(), clock.instant())) {
      AccountRow known =
          row(email)
              .orElseThrow(
                  () -> RefusedException.conflict("A reader registered with this address."));
      within.mustManage(known);
      if (known.hash().isPresent() || known.shut() || known.connected()) {
        throw RefusedException.conflict("This address has an account already.");
      }
    }
    invitation.grants().forEach(grant -> grants.insert(email, grant));
    links.invite(email, invitation);
  }

  @Override
  public void grant(String account, Grant grant) {
    within.mustGive(Set.of(grant));
    if (!grants.insert(managed(account).name(), grant)) {
      throw RefusedException.conflict("The account holds this role there already.");
    }
  }

  @Override
  public void revoke(String account, Grant grant) {
    within.mustGive(Set.of(grant));
    if (!grants.delete(managed(account).name(), grant)) {
      throw RefusedException.notFound("The account does not hold this role there.");
    }
  }

  @Override
  public void shut(String account) {
    String name = managed(account).name();
    rows.shut(name, true);
    sessions.deleteAll(name);
  }

  @Override
  public void reopen(String account) {
    rows.shut(managed(account).name(), false);
  }

  @Override
  public int endSessions(String account) {
    return sessions.deleteAll(managed(account).name());
  }

  @Override
  public void disconnect(String account) {
    String name = managed(account).name();
    if (identities.delete(name) == 0) {
      throw RefusedException.notFound("The account is not connected.");
    }
    sessions.deleteAll(name);
  }

  @Override
  public boolean openFirstAdministrator(String name, String password) {
    if (!rows.all(clock.instant()).isEmpty()) {
      return false;
    }
    AccountDraft draft = new AccountDraft(name, password, Set.of(Grant.everywhere(Role.ADMIN)));
    AccountName.check(draft);
    return rows.insertFirst(
        AccountName.same(name), passwords.of(password), draft.grants(), clock.instant());
  }

  private Optional<AccountRow> row(String name) {
    return rows.find(AccountName.same(name), clock.instant());
  }

  private AccountRow managed(String name) {
    AccountRow account =
        row(name).orElseThrow(() -> RefusedException.notFound("There is no such account."));
    within.mustManage(account);
    return account;
  }

  private boolean seen(AccountRow account) {
    return within.isOwn(account) || within.manages(account);
  }
}
