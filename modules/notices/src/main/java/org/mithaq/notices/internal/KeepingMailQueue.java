package org.mithaq.notices.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.notices.Mail;
import org.mithaq.notices.MailQueue;
import org.mithaq.notices.SendMail;

/** Shows what waits, tries again, and asks whether mail arrives. */
@UseCase
@Requires(Permission.REDELIVER_EVENTS)
class KeepingMailQueue implements MailQueue {
  private final MailRows rows;
  private final SendMail mail;
  private final Clock clock;

  @Inject
  KeepingMailQueue(MailRows rows, SendMail mail, Clock clock) {
    this.rows = rows;
    this.mail = mail;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.REDELIVER_EVENTS, audited = false)
  public List<QueuedMail> list(int atMost) {
    return rows.unsent(atMost);
  }

  @Override
  public void retry(String id) {
    if (!rows.redeliver(id, clock.instant())) {
      throw RefusedException.notFound("It waits already, or was sent.");
    }
  }

  @Override
  public void test(String to, LanguageTag language) {
    mail.queue(new Mail("test", language, to.strip(), Map.of()));
  }
}
