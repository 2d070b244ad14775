package org.mithaq.notices.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.notices.MailBoard;
import org.mithaq.notices.MailStanding;

/** Shows how mail stands. */
@UseCase
class BrowsingMail implements MailBoard {
  private final MailRows rows;
  private final MailServer server;
  private final Clock clock;

  @Inject
  BrowsingMail(MailRows rows, MailServer server, Clock clock) {
    this.rows = rows;
    this.server = server;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.MANAGE_ACCOUNTS, audited = false)
  public MailStanding standing() {
    return new MailStanding(
        server.configured(), rows.count("QUEUED"), rows.count("DEAD"), rows.lastError());
  }

  @Override
  @Requires(Permission.REDELIVER_EVENTS)
  public int redeliver() {
    return rows.redeliver(clock.instant());
  }
}
