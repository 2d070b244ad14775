package org.mithaq.app.ui.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mithaq.app.ui.desk.DeskForm;
import org.mithaq.elasticsearch.engine.EngineCheck;
import org.mithaq.elasticsearch.engine.EngineHealth;
import org.mithaq.jobs.JobView;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Permission;
import org.mithaq.outbox.OutboxBoard;
import org.mithaq.outbox.OutboxCounts;
import org.mithaq.search.IndexMaintenance;

/**
 * How the index stands: the engine, what waits for it, the last comparison and the last rebuild.
 */
@Named
@RequestScoped
public class IndexPage {
  private static final int RECENT = 500;
  private static final int SHOWN = 10;
  private static final List<String> KINDS = List.of("index-verify", "index-rebuild");

  @Inject private Administration administration;
  @Inject private EngineHealth engine;
  @Inject private OutboxBoard outbox;
  @Inject private IndexMaintenance maintenance;
  @Inject private Jobs jobs;
  @Inject private DeskForm form;

  private EngineCheck check;
  private List<JobView> work;

  public void load() {
    if (!administration.opens(Permission.REBUILD_INDEX)) {
      return;
    }
    switch (form.pressed()) {
      case "verify" -> form.does("queued", maintenance::verify);
      case "rebuild" -> form.does("queued", maintenance::rebuild);
      default -> {
        // Shown only.
      }
    }
  }

  public EngineCheck getCheck() {
    if (check == null) {
      check = engine.check();
    }
    return check;
  }

  public OutboxCounts getCounts() {
    return outbox.counts();
  }

  /** Comparisons and rebuilds, the newest first. */
  public List<JobView> getWork() {
    if (work == null) {
      work =
          jobs.latest(RECENT).stream()
              .filter(job -> KINDS.contains(job.kind()))
              .limit(SHOWN)
              .toList();
    }
    return work;
  }

  public boolean isMoving() {
    return getWork().stream().anyMatch(job -> !job.state().ended());
  }

  /** A figure that the work left; empty when it left none. */
  public String figure(JobView job, String name) {
    return job.result().getOrDefault(name, "");
  }
}
