package org.mithaq.search.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.jobs.JobState;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Actor;

class KeepingIndexTest {
  private final QueuedJobs jobs = new QueuedJobs();
  private final KeepingIndex index = new KeepingIndex(jobs);

  @Test
  void aRebuildThatWaitsOrRunsIsNotQueuedAgain() {
    String first = index.rebuild();
    assertThat(index.rebuild()).isEqualTo(first);
    assertThat(index.verify()).isNotEqualTo(first);
    jobs.state = JobState.DONE;
    assertThat(index.rebuild()).isNotEqualTo(first);
    assertThat(jobs.kinds).containsExactly("index-rebuild", "index-verify", "index-rebuild");
  }

  private static final class QueuedJobs implements Jobs {
    private final List<String> kinds = new ArrayList<>();
    private JobState state = JobState.RUNNING;

    @Override
    public String queue(String kind, Map<String, String> parameters, Actor by) {
      kinds.add(kind);
      return Integer.toString(kinds.size());
    }

    @Override
    public Optional<JobView> find(String id) {
      return Optional.empty();
    }

    @Override
    public List<JobView> latest(int atMost) {
      List<JobView> views = new ArrayList<>();
      for (int i = 0; i < kinds.size(); i++) {
        String id = Integer.toString(i + 1);
        views.add(
            new JobView(
                id, kinds.get(i), state, 0, 0, "", Map.of(), Map.of(), 0, Instant.EPOCH, "house"));
      }
      return views;
    }

    @Override
    public List<JobReportLine> report(String id, int from, int atMost) {
      return List.of();
    }
  }
}
