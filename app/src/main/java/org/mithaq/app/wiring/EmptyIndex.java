package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.mithaq.access.CurrentActor;
import org.mithaq.elasticsearch.engine.EngineCheck;
import org.mithaq.elasticsearch.engine.EngineHealth;
import org.mithaq.jobs.Jobs;
import org.mithaq.kernel.Actor;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.outbox.OutboxBoard;
import org.mithaq.search.IndexMaintenance;

/**
 * An engine that is well and holds nothing while there is law and no news of it waits: a restored
 * backup, a new cluster, a wiped folder. No news will fill it, so the opening has it built anew.
 */
@ApplicationScoped
class EmptyIndex {
  private final EngineHealth engine;
  private final OutboxBoard outbox;
  private final LegislationCatalogue legislation;
  private final IndexMaintenance maintenance;
  private final Jobs jobs;
  private volatile String rebuild = "";

  @Inject
  EmptyIndex(
      EngineHealth engine,
      OutboxBoard outbox,
      LegislationCatalogue legislation,
      IndexMaintenance maintenance,
      Jobs jobs) {
    this.engine = engine;
    this.outbox = outbox;
    this.legislation = legislation;
    this.maintenance = maintenance;
    this.jobs = jobs;
  }

  /** Queues the rebuild where one is needed; asked once, before news begins to be delivered. */
  void fill() throws Exception {
    EngineCheck report = engine.check();
    boolean needed =
        report.well()
            && report.documents() == 0
            && outbox.counts().waiting() == 0
            && !legislation.lawCounts().isEmpty();
    if (needed) {
      rebuild = CurrentActor.as(Actor.HOUSE, maintenance::rebuild);
    }
  }

  /** Whether a rebuild that was queued here is still on its way; one that failed is not. */
  boolean filling() throws Exception {
    return !rebuild.isEmpty()
        && CurrentActor.as(Actor.HOUSE, () -> jobs.find(rebuild))
            .filter(job -> !job.state().ended())
            .isPresent();
  }
}
