package org.mithaq.curation.application;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.mithaq.access.CurrentActor;
import org.mithaq.curation.SourceChecks;
import org.mithaq.curation.persistence.ScheduleRows;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;

/** Queues the asking; a host may take its time, and no transaction waits for it. */
@UseCase
class QueueingSourceChecks implements SourceChecks {
  private static final Duration EVERY = Duration.ofHours(6);

  private final Jobs jobs;
  private final ScheduleRows schedule;
  private final LegislationCatalogue legislation;
  private final Clock clock;

  @Inject
  QueueingSourceChecks(
      Jobs jobs, ScheduleRows schedule, LegislationCatalogue legislation, Clock clock) {
    this.jobs = jobs;
    this.schedule = schedule;
    this.legislation = legislation;
    this.clock = clock;
  }

  @Override
  @Requires(value = Permission.IMPORT_LAWS, audited = false)
  public Optional<String> queueDue() {
    return schedule.mine(CustodyWork.KIND, EVERY, clock.instant())
        ? Optional.of(jobs.queue(CustodyWork.KIND, Map.of(), CurrentActor.get()))
        : Optional.empty();
  }

  @Override
  @Requires(value = Permission.WORK_ON_TASKS, placed = true)
  public String queue(String lawId) {
    LawView law =
        legislation
            .law(lawId)
            .orElseThrow(() -> RefusedException.notFound("There is no law " + lawId + "."));
    CurrentActor.needs(Permission.WORK_ON_TASKS, law.iso3());
    if (!law.source().url().startsWith("http")) {
      throw RefusedException.invalid("source", "The law's source has no address on the web.");
    }
    return jobs.queue(
        CustodyWork.KIND, Map.of(CustodyWork.URL, law.source().url()), CurrentActor.get());
  }
}
