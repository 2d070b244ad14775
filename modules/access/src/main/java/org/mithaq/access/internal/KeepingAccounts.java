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
import org.mithaq.access.Role;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Makes accounts and shows them. */
@UseCase
@Requires(Permission.MANAGE_ACCOUNTS)
class KeepingAccounts implements Accounts {
  private final AccountRows rows;
  private final PasswordHash passwords;
  private final Clock clock;

  @Inject
  KeepingAccounts(AccountRows rows, PasswordHash passwords, Clock clock) {
    this.rows = rows;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.MANAGE_ACCOUNTS, audited = false)
  public Optional<AccountView> find(String name) {
    return rows.find(AccountName.same(name), clock.instant()).map(KeepingAccounts::view);
  }

  @Override
  @Requires(value = Permission.MANAGE_ACCOUNTS, audited = false)
  public List<AccountView> all() {
    return rows.all(clock.instant()).stream().map(KeepingAccounts::view).toList();
  }

  @Override
  public void open(AccountDraft draft) {
    AccountName.check(draft);
    String hash = passwords.of(draft.password());
    String name = AccountName.same(draft.name());
    if (!rows.insert(name, hash, draft.grants(), clock.instant())) {
      throw RefusedException.conflict("There is an account of this name already.");
    }
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

  private static AccountView view(AccountRows.Row row) {
    return new AccountView(row.name(), row.grants(), row.locked());
  }
}
