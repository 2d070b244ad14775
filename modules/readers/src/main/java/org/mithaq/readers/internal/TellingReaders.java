package org.mithaq.readers.internal;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.MailAddresses;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.notices.Mail;
import org.mithaq.notices.SendMail;
import org.mithaq.readers.TellReaders;
import org.mithaq.readers.internal.MailRows.Chosen;

/** Tells readers what is new. */
@UseCase
@Requires(Permission.TELL_READERS)
class TellingReaders implements TellReaders {
  /**
   * So far behind the last look it looks again: what was written by a transaction that ended after
   * that look carries an earlier time. What was told is remembered and not told again.
   */
  static final Duration OVERLAP = Duration.ofDays(2);

  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final Duration AGAIN = Duration.ofMinutes(15);
  private static final int LATEST_JOBS = 50;

  private final MailRows rows;
  private final News news;
  private final MailAddresses addresses;
  private final SendMail mail;
  private final StopToken tokens;
  private final Jobs jobs;
  private final Clock clock;

  @Inject
  TellingReaders(
      MailRows rows,
      News news,
      MailAddresses addresses,
      SendMail mail,
      StopToken tokens,
      Jobs jobs,
      Clock clock) {
    this.rows = rows;
    this.news = news;
    this.addresses = addresses;
    this.mail = mail;
    this.tokens = tokens;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.TELL_READERS, audited = false)
  public List<String> due() {
    return rows.due(clock.instant());
  }

  @Override
  public void queue() {
    boolean coming =
        jobs.latest(LATEST_JOBS).stream()
            .filter(job -> job.kind().equals(ReaderMailWork.KIND))
            .map(JobView::state)
            .anyMatch(state -> !state.ended());
    if (!coming) {
      jobs.queue(ReaderMailWork.KIND, Map.of(), CurrentActor.get());
    }
  }

  @Override
  @Requires(value = Permission.TELL_READERS, audited = false)
  public boolean tell(String choice) {
    Instant now = clock.instant();
    Optional<Chosen> taken = rows.take(choice, now);
    if (taken.isEmpty()) {
      return false;
    }
    Chosen reader = taken.get();
    rows.next(reader.id(), reader.rhythm().after(now), now);
    Optional<String> address = addresses.of(reader.account());
    if (address.isEmpty()) {
      return false;
    }
    rows.forgetTold(reader.account(), now.minus(REMEMBERED));
    Set<String> told = rows.told(reader.account());
    List<NewItem> fresh =
        news.of(reader.account(), reader.language(), reader.looked().minus(OVERLAP)).stream()
            .filter(item -> !told.contains(item.key()))
            .toList();
    if (fresh.isEmpty()) {
      return false;
    }
    fresh.forEach(item -> rows.tell(reader.account(), item.key(), now));
    mail.queue(mail(reader, address.get(), fresh));
    return true;
  }

  @Override
  @Requires(value = Permission.TELL_READERS, audited = false)
  public void postpone(String choice) {
    rows.postpone(choice, clock.instant().plus(AGAIN));
  }

  private Mail mail(Chosen reader, String address, List<NewItem> fresh) {
    String ui = "ui=" + reader.language().code();
    String stop = reader.portal() + "/unsubscribe?token=" + tokens.of(reader.id()) + "&" + ui;
    return new Mail(
        "digest",
        reader.language(),
        address,
        Map.of(
            "count",
            Integer.toString(fresh.size()),
            "lines",
            new NewsWords(reader.language()).lines(fresh, reader.portal()),
            "unsubscribe",
            stop,
            "settings",
            reader.portal() + "/desk/following?" + ui),
        stop);
  }
}
