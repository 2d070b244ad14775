package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.mithaq.curation.ImportFeeds;
import org.mithaq.curation.KeptFiles;
import org.mithaq.curation.ReportProblem;
import org.mithaq.curation.SourceChecks;
import org.mithaq.curation.WatchedFolders;
import org.mithaq.readers.TellReaders;
import org.mithaq.tracking.RaiseNotices;

/**
 * What the portal looks for by itself, and how often. Each look bears to be made by every portal
 * that shares the database: what it finds is done once.
 */
@ApplicationScoped
public class Rounds {
  private static final Duration SOON = Duration.ofMinutes(5);

  @Inject private WatchedFolders folders;
  @Inject private ImportFeeds feeds;
  @Inject private SourceChecks sources;
  @Inject private KeptFiles files;
  @Inject private TellReaders readers;
  @Inject private RaiseNotices notices;
  @Inject private ReportProblem problems;
  @Inject private Opening opening;
  @Inject private ScheduledExecutorService scheduler;

  private final List<Future<?>> running = new ArrayList<>();

  void start(@Observes Startup startup) {
    every(Duration.ofSeconds(3), "watched folders", folders::look);
    every(Duration.ofMinutes(1), "feeds that are due", feeds::queueDue);
    every(Duration.ofSeconds(30), "readers to be told what is new", this::tellReaders);
    every(Duration.ofHours(1), "sources of laws to be asked", sources::queueDue);
    every(Duration.ofHours(1), "kept files to be read again", files::queueDue);
    every(Duration.ofHours(6), "reports that are due", notices::raise);
    every(Duration.ofHours(6), "addresses of readers to be forgotten", problems::forget);
  }

  void stop(@Observes Shutdown shutdown) {
    running.forEach(round -> round.cancel(false));
  }

  private List<String> tellReaders() {
    List<String> due = readers.due();
    if (!due.isEmpty()) {
      readers.queue();
    }
    return due;
  }

  /** Long intervals begin soon after the start: a portal that is started daily makes them too. */
  private void every(Duration interval, String what, Round.Look look) {
    Duration first = interval.compareTo(SOON) > 0 ? SOON : interval;
    running.add(
        scheduler.scheduleWithFixedDelay(
            new Round(what, look, opening),
            first.toSeconds(),
            interval.toSeconds(),
            TimeUnit.SECONDS));
  }
}
