package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.mithaq.elasticsearch.engine.EngineCheck;
import org.mithaq.elasticsearch.engine.EngineHealth;
import org.mithaq.outbox.OutboxBoard;
import org.mithaq.outbox.OutboxCounts;

/**
 * Whether the portal can serve: open, and the database answers. The engine is told, not required:
 * browsing goes on without it.
 */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {
  private final Opening opening;
  private final OpeningSteps steps;
  private final OutboxBoard outbox;
  private final EngineHealth engine;

  @Inject
  public Readiness(Opening opening, OpeningSteps steps, OutboxBoard outbox, EngineHealth engine) {
    this.opening = opening;
    this.steps = steps;
    this.outbox = outbox;
    this.engine = engine;
  }

  @Override
  public HealthCheckResponse call() {
    boolean database = steps.databaseAnswers();
    var response =
        HealthCheckResponse.named("first-search")
            .status(opening.open() && database)
            .withData("stage", opening.stage().words())
            .withData("database", database ? "answers" : "does not answer");
    if (database && opening.open()) {
      EngineCheck report = engine.check();
      OutboxCounts counts = outbox.counts();
      response
          .withData("search", report.message())
          .withData("outboxWaiting", counts.waiting())
          .withData("outboxDead", counts.dead())
          .withData("outboxOldestSeconds", counts.oldestWaitingSeconds());
    }
    return response.build();
  }
}
