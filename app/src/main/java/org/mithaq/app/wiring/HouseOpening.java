package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mithaq.jobs.JobDispatch;
import org.mithaq.notices.MailDispatch;
import org.mithaq.outbox.OutboxDispatch;

/**
 * Opens the house, floor by floor, in the background: the server listens meanwhile and answers 503.
 * Each step is tried again until it succeeds, so that the order in which database, engine and
 * portal come up does not matter.
 */
@ApplicationScoped
public class HouseOpening {
  private static final System.Logger LOG = System.getLogger(HouseOpening.class.getName());
  private static final Duration AGAIN = Duration.ofSeconds(1);

  private final Opening opening;
  private final OpeningSteps steps;
  private final OutboxDispatch outbox;
  private final JobDispatch jobs;
  private final MailDispatch mail;
  private final EmptyIndex emptyIndex;
  private final ScheduledExecutorService scheduler;
  private volatile boolean closing;

  @Inject
  public HouseOpening(
      Opening opening,
      OpeningSteps steps,
      OutboxDispatch outbox,
      JobDispatch jobs,
      MailDispatch mail,
      EmptyIndex emptyIndex,
      ScheduledExecutorService scheduler) {
    this.opening = opening;
    this.steps = steps;
    this.outbox = outbox;
    this.jobs = jobs;
    this.mail = mail;
    this.emptyIndex = emptyIndex;
    this.scheduler = scheduler;
  }

  void start(@Observes Startup startup) {
    scheduler.execute(this::next);
  }

  void stop(@Observes Shutdown shutdown) {
    closing = true;
    mail.stop();
    jobs.stop();
    outbox.stop();
  }

  /** Does the next step; comes back for the following one, or later for the same one. */
  private void next() {
    if (closing || opening.open()) {
      return;
    }
    boolean done = false;
    try {
      done = step();
    } catch (FatalOpeningException fatal) {
      LOG.log(System.Logger.Level.ERROR, "Mithaq cannot open", fatal);
      opening.reached(Opening.Stage.FAILED);
      return;
    } catch (Exception notYet) {
      LOG.log(System.Logger.Level.WARNING, "Not yet: " + opening.stage().words(), notYet);
    }
    scheduler.schedule(this::next, done ? 0 : AGAIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  private boolean step() throws Exception {
    switch (opening.stage()) {
      case WAITING_FOR_DATABASE -> {
        if (steps.databaseAnswers()) {
          opening.reached(Opening.Stage.MIGRATING);
          return true;
        }
        return false;
      }
      case MIGRATING -> {
        steps.migrate();
        opening.reached(Opening.Stage.LOADING);
        return true;
      }
      case LOADING -> {
        steps.load();
        emptyIndex.fill();
        outbox.start();
        jobs.start();
        mail.start();
        opening.reached(Opening.Stage.PROJECTING);
        return true;
      }
      case PROJECTING -> {
        if (!emptyIndex.filling() && steps.firstSearchCanBeAnswered()) {
          opening.reached(Opening.Stage.OPEN);
          LOG.log(System.Logger.Level.INFO, "Mithaq is open");
          return true;
        }
        return false;
      }
      default -> {
        return true;
      }
    }
  }
}
