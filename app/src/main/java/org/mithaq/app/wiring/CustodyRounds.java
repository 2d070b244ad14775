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
import org.mithaq.curation.SourceChecks;
import org.mithaq.kernel.Actor;

/** Has the sources of laws asked a few times a day, by one of the portals that share a database. */
@ApplicationScoped
public class CustodyRounds {
  private static final System.Logger LOG = System.getLogger(CustodyRounds.class.getName());
  private static final long FIRST_MINUTES = 10;
  private static final long EVERY_MINUTES = 60;

  private final SourceChecks checks;
  private final Opening opening;
  private final ScheduledExecutorService scheduler;
  private volatile Future<?> looks;

  @Inject
  public CustodyRounds(SourceChecks checks, Opening opening, ScheduledExecutorService scheduler) {
    this.checks = checks;
    this.opening = opening;
    this.scheduler = scheduler;
  }

  void start(@Observes Startup startup) {
    looks =
        scheduler.scheduleWithFixedDelay(
            this::look, FIRST_MINUTES, EVERY_MINUTES, TimeUnit.MINUTES);
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
      CurrentActor.as(Actor.HOUSE, checks::queueDue);
    } catch (Exception later) {
      // The schedule would end with it; the next look finds the same.
      LOG.log(System.Logger.Level.WARNING, "Sources were not looked for", later);
    }
  }
}
