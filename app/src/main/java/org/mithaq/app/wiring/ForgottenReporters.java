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
import org.mithaq.curation.ReportProblem;
import org.mithaq.kernel.Actor;

/** Forgets a few times a day whom to answer to, where the time for it is over. */
@ApplicationScoped
public class ForgottenReporters {
  private static final System.Logger LOG = System.getLogger(ForgottenReporters.class.getName());
  private static final long EVERY_MINUTES = 360;

  private final ReportProblem problems;
  private final Opening opening;
  private final ScheduledExecutorService scheduler;
  private volatile Future<?> looks;

  @Inject
  public ForgottenReporters(
      ReportProblem problems, Opening opening, ScheduledExecutorService scheduler) {
    this.problems = problems;
    this.opening = opening;
    this.scheduler = scheduler;
  }

  void start(@Observes Startup startup) {
    looks = scheduler.scheduleWithFixedDelay(this::look, 7, EVERY_MINUTES, TimeUnit.MINUTES);
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
      CurrentActor.as(Actor.HOUSE, problems::forget);
    } catch (Exception later) {
      // The schedule would end with it; the next look finds the same.
      LOG.log(System.Logger.Level.WARNING, "Addresses of readers were not looked through", later);
    }
  }
}
