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
import org.mithaq.tracking.RaiseNotices;

/**
 * Looks a few times a day for reports of plans that are due or overdue. Each notice is raised once,
 * however often and on however many servers it is looked for.
 */
@ApplicationScoped
public class DueReports {
  private static final System.Logger LOG = System.getLogger(DueReports.class.getName());
  private static final long EVERY_MINUTES = 360;

  private final RaiseNotices notices;
  private final Opening opening;
  private final ScheduledExecutorService scheduler;
  private volatile Future<?> looks;

  @Inject
  public DueReports(RaiseNotices notices, Opening opening, ScheduledExecutorService scheduler) {
    this.notices = notices;
    this.opening = opening;
    this.scheduler = scheduler;
  }

  void start(@Observes Startup startup) {
    looks = scheduler.scheduleWithFixedDelay(this::look, 5, EVERY_MINUTES, TimeUnit.MINUTES);
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
      CurrentActor.as(Actor.HOUSE, notices::raise);
    } catch (Exception later) {
      // The schedule would end with it; the next look finds the same.
      LOG.log(System.Logger.Level.WARNING, "Due reports were not looked for", later);
    }
  }
}
