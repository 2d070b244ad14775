package org.mithaq.opendata.internal;

import jakarta.inject.Inject;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.UseCase;
import org.mithaq.opendata.MakeArchive;

/** Queues the making of an archive. */
@UseCase
@Requires(Permission.PUBLISH_ARCHIVE)
class MakingArchive implements MakeArchive {
  private static final int RECENT = 100;

  private final Jobs jobs;

  @Inject
  MakingArchive(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String make(String base) {
    return jobs.latest(RECENT).stream()
        .filter(job -> job.kind().equals(ArchiveWork.KIND) && !job.state().ended())
        .map(JobView::id)
        .findFirst()
        .orElseGet(() -> jobs.queue(ArchiveWork.KIND, Map.of("base", base), CurrentActor.get()));
  }
}
