package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mithaq.access.CurrentActor;
import org.mithaq.kernel.Actor;
import org.mithaq.readers.TellReaders;

/**
 * Looks whether a reader is to be told of what is new, and queues the job that does it. Each is
 * told once, however many servers look.
 */
@ApplicationScoped
public class ReaderMailLooks {
  private static final System.Logger LOG = System.getLogger(ReaderMailLooks.class.getName());
  private static final long EVERY_SECONDS = 30;

  private final TellReaders tell;
  private final Opening opening;
  private final ScheduledExecutorService scheduler;
  private volatile Future<?> looks;

  @Inject
  public ReaderMailLooks(TellReaders tell, Opening opening, ScheduledExecutorService scheduler) {
    this.tell = tell;
    this.opening = opening;
    this.scheduler = scheduler;
  }

  void start(@Observes Startup startup) {
    looks =
        scheduler.scheduleWithFixedDelay(
            this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  void stop(@Observes Shutdown shutdown) {
    if (looks != null) {
      looks.cancel(false);
    }
  }

  private void look() {
    if (!opening.open()) {
      return;
    }
    try {
      CurrentActor.as(
          Actor.HOUSE,
          () -> {
            if (!tell.due().isEmpty()) {
              tell.queue();
            }
            return null;
          });
    } catch (Exception later) {
      // The schedule would end with it; the next look finds the same.
      LOG.log(System.Logger.Level.WARNING, "Nobody looked whom to tell what is new", later);
    }
  }
}
