package org.mithaq.notices.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mithaq.notices.MailDispatch;

/** Asks every two seconds whether a mail is due, and at once again while there are more. */
@ApplicationScoped
class MailLoop implements MailDispatch {
  private static final Logger LOG = Logger.getLogger(MailLoop.class.getName());
  private static final long REST_SECONDS = 2;

  private final SendingMail sending;
  private final ScheduledExecutorService executor;
  private volatile Future<?> turns;

  @Inject
  MailLoop(SendingMail sending, ScheduledExecutorService executor) {
    this.sending = sending;
    this.executor = executor;
  }

  @Override
  public synchronized void start() {
    if (turns == null) {
      turns = executor.scheduleWithFixedDelay(this::turn, 0, REST_SECONDS, TimeUnit.SECONDS);
    }
  }

  @Override
  public synchronized void stop() {
    if (turns != null) {
      turns.cancel(false);
      turns = null;
    }
  }

  /** Throws nothing: a schedule whose task throws is over. */
  private void turn() {
    try {
      boolean more = true;
      while (more && turns != null) {
        more = sending.next();
      }
    } catch (RuntimeException | Error failure) {
      LOG.log(Level.FINE, "Mail cannot be sent now, tried again", failure);
    }
  }
}
