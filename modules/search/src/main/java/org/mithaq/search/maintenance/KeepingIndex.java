package org.mithaq.search.maintenance;

import jakarta.inject.Inject;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.search.IndexMaintenance;

/** Queues the work on the index; what is already queued or running is not queued again. */
@UseCase
@Requires(Permission.REBUILD_INDEX)
class KeepingIndex implements IndexMaintenance {
  private static final int RECENT = 100;

  private final Jobs jobs;

  @Inject
  KeepingIndex(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String rebuild() {
    return queue(RebuildingIndex.KIND);
  }

  @Override
  public String verify() {
    return queue(VerifyingIndex.KIND);
  }

  private String queue(String kind) {
    return jobs.latest(RECENT).stream()
        .filter(job -> job.kind().equals(kind) && !job.state().ended())
        .map(JobView::id)
        .findFirst()
        .orElseGet(() -> jobs.queue(kind, Map.of(), CurrentActor.get()));
  }
}
