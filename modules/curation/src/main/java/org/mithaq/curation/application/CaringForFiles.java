package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.KeptFiles;
import org.mithaq.curation.persistence.ScheduleRows;
import org.mithaq.files.FileHealth;
import org.mithaq.files.KeptBytes;
import org.mithaq.files.KeptBytes.Standing;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;

/** Queues the reading; disks may take their time, and no transaction waits for them. */
@UseCase
class CaringForFiles implements KeptFiles {
  private static final Duration EVERY = Duration.ofHours(6);

  private final Jobs jobs;
  private final ScheduleRows schedule;
  private final KeptBytes files;
  private final Clock clock;

  @Inject
  CaringForFiles(Jobs jobs, ScheduleRows schedule, KeptBytes files, Clock clock) {
    this.jobs = jobs;
    this.schedule = schedule;
    this.files = files;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.IMPORT_LAWS, audited = false)
  public Optional<String> queueDue() {
    return schedule.mine(KeptFileWork.KIND, EVERY, clock.instant())
        ? Optional.of(jobs.queue(KeptFileWork.KIND, Map.of(), CurrentActor.get()))
        : Optional.empty();
  }

  @Override
  @Requires(Permission.REDELIVER_EVENTS)
  public String queueAll() {
    Map<String, String> since = Map.of(KeptFileWork.SINCE, clock.instant().toString());
    return jobs.queue(KeptFileWork.KIND, since, CurrentActor.get());
  }

  @Override
  @Requires(value = Permission.REDELIVER_EVENTS, audited = false)
  public Standing standing() {
    return files.standing();
  }

  @Override
  @Requires(value = Permission.REDELIVER_EVENTS, audited = false)
  public List<FileHealth> failing(int atMost) {
    return files.failing(atMost);
  }
}
