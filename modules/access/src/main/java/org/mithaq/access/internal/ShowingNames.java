package org.mithaq.access.internal;

import jakarta.inject.Inject;
import org.mithaq.access.PublicNames;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.UseCase;

/** Names of accounts as their owners wish them. */
@UseCase
@Open
class ShowingNames implements PublicNames {
  private final AccountRows accounts;

  @Inject
  ShowingNames(AccountRows accounts) {
    this.accounts = accounts;
  }

  @Override
  public String of(String name) {
    return name.isEmpty() ? "" : accounts.shownAs(name).orElse(name);
  }
}
