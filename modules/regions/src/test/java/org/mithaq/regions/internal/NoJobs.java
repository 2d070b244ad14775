package org.mithaq.regions.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Actor;

/** Where nothing is queued. */
final class NoJobs implements Jobs {
  @Override
  public String queue(String kind, Map<String, String> parameters, Actor by) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<JobView> find(String id) {
    return Optional.empty();
  }

  @Override
  public List<JobView> latest(int atMost) {
    return List.of();
  }

  @Override
  public List<JobReportLine> report(String id, int from, int atMost) {
    return List.of();
  }
}
