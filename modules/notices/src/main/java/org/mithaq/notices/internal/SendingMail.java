package org.mithaq.notices.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.mithaq.kernel.OwnTransaction;

/**
 * Sends what is due, one mail in a transaction of its own: another server passes over it meanwhile.
 * A server that dies between sending and writing down sends it once more; nobody loses one.
 */
@ApplicationScoped
class SendingMail {
  /** Then a mail is given up: after about a day. */
  static final int ATTEMPTS = 12;

  private static final Duration FIRST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofHours(4);
  private static final int LONGEST_ERROR = 300;

  private final MailRows rows;
  private final MailServer server;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  SendingMail(MailRows rows, MailServer server, OwnTransaction transaction, Clock clock) {
    this.rows = rows;
    this.server = server;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Says whether there was one; nothing is tried while no mail server is set. */
  public boolean next() {
    if (!server.configured()) {
      return false;
    }
    return transaction.get(
        () -> {
          Optional<MailRows.Due> due = rows.due(clock.instant());
          due.ifPresent(this::send);
          return due.isPresent();
        });
  }

  private void send(MailRows.Due due) {
    try {
      server.send(due.mail(), MailWords.of(due.mail()));
      rows.sent(due.id(), clock.instant());
    } catch (SendFailedException refused) {
      // The server knows no such recipient; asking again would not help.
      rows.dead(due.id(), told(refused), clock.instant());
    } catch (MessagingException | RuntimeException failed) {
      if (due.failures() + 1 >= ATTEMPTS) {
        rows.dead(due.id(), told(failed), clock.instant());
      } else {
        rows.failed(due.id(), told(failed), clock.instant().plus(delay(due.failures())));
      }
    }
  }

  static Duration delay(int failures) {
    Duration delay = FIRST.multipliedBy(1L << Math.min(failures, 16));
    return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
  }

  private static String told(Exception failure) {
    String told = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return told.length() <= LONGEST_ERROR ? told : told.substring(0, LONGEST_ERROR);
  }
}
