package org.mithaq.access.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.mithaq.access.Correspondents;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Looks people up by account or address; who was shut out is written to no more. */
@UseCase
@Requires(value = Permission.PLAN, audited = false)
class FindingCorrespondents implements Correspondents {
  private final AccountRows accounts;
  private final Clock clock;

  @Inject
  FindingCorrespondents(AccountRows accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public Optional<Correspondent> find(String name) {
    return accounts
        .find(name, clock.instant())
        .or(() -> accounts.byEmail(name, clock.instant()))
        .filter(one -> !one.shut() && !one.email().isEmpty())
        .map(one -> new Correspondent(one.name(), one.email(), LanguageTag.of(one.language())));
  }
}
