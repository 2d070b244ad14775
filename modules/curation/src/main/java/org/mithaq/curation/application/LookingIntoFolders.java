package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.WatchedFolders;
import org.mithaq.curation.persistence.ScheduleRows;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Queues a job a folder, a few seconds apart at least, whichever portal looks. */
@UseCase
@Requires(value = Permission.IMPORT_LAWS, audited = false)
class LookingIntoFolders implements WatchedFolders {
  private static final Duration APART = Duration.ofSeconds(5);

  private final WatchFolders folders;
  private final ScheduleRows schedule;
  private final Jobs jobs;
  private final Clock clock;

  @Inject
  LookingIntoFolders(WatchFolders folders, ScheduleRows schedule, Jobs jobs, Clock clock) {
    this.folders = folders;
    this.schedule = schedule;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public int look() {
    int ready = 0;
    for (WatchFolder folder : folders.all()) {
      try {
        if (folders.ready(folder)) {
          ready++;
          queue(folder);
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return ready;
  }

  private void queue(WatchFolder folder) {
    if (schedule.mine("folder " + folder.name(), APART, clock.instant())) {
      jobs.queue(FolderWork.KIND, Map.of(FolderWork.FOLDER, folder.name()), CurrentActor.get());
    }
  }
}
