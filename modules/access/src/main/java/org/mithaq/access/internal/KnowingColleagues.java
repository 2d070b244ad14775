package org.mithaq.access.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.mithaq.access.Colleagues;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Asks of each account what its roles reach now. */
@UseCase
@Requires(value = Permission.WORK_ON_TASKS, audited = false)
class KnowingColleagues implements Colleagues {
  private final AccountRows rows;
  private final Rights rights;
  private final Clock clock;

  @Inject
  KnowingColleagues(AccountRows rows, Rights rights, Clock clock) {
    this.rows = rows;
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  public List<Colleague> whoMay(Permission permission, Set<String> states) {
    if (!CurrentActor.get().mayForAll(permission, states)) {
      return List.of();
    }
    return rows.all(clock.instant()).stream()
        .filter(account -> !account.shut())
        .filter(account -> rights.of(account).mayForAll(permission, states))
        .map(account -> new Colleague(account.name(), account.fullName()))
        .toList();
  }
}
