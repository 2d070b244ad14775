package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.ImportFeeds;
import org.mithaq.curation.WatchedFolders;
import org.mithaq.kernel.Actor;

/** Looks into the watched folders every few seconds, and each minute for feeds that are due. */
@ApplicationScoped
public class IncomingRounds {
  private static final System.Logger LOG = System.getLogger(IncomingRounds.class.getName());
  private static final long FOLDER_SECONDS = 3;
  private static final long FEED_SECONDS = 60;

  private final WatchedFolders folders;
  private final ImportFeeds feeds;
  private final Opening opening;
  private final ScheduledExecutorService scheduler;
  private final List<Future<?>> looks = new ArrayList<>();
  private volatile boolean failing;

  @Inject
  public IncomingRounds(
      WatchedFolders folders,
      ImportFeeds feeds,
      Opening opening,
      ScheduledExecutorService scheduler) {
    this.folders = folders;
    this.feeds = feeds;
    this.opening = opening;
    this.scheduler = scheduler;
  }

  void start(@Observes Startup startup) {
    every(FOLDER_SECONDS, folders::look);
    every(FEED_SECONDS, feeds::queueDue);
  }

  void stop(@Observes Shutdown shutdown) {
    looks.forEach(look -> look.cancel(false));
  }

  private void every(long seconds, Callable<Integer> work) {
    looks.add(
        scheduler.scheduleWithFixedDelay(() -> look(work), seconds, seconds, TimeUnit.SECONDS));
  }

  /** Throws nothing: the schedule would end with it; the next look finds the same. */
  private void look(Callable<Integer> work) {
    if (!opening.open()) {
      return;
    }
    try {
      CurrentActor.as(Actor.HOUSE, work);
      failing = false;
    } catch (Exception later) {
      if (!failing) {
        LOG.log(System.Logger.Level.WARNING, "Feeds or folders were not looked into", later);
      }
      failing = true;
    }
  }
}
