package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.outbox.Delivery;
import org.mithaq.outbox.OutboxListener;

/**
 * When a law changes, opens the tasks whose causes are there and closes those whose causes are
 * gone. Done twice it does the same as once.
 */
@ApplicationScoped
class OpeningTasks implements OutboxListener {
  private final LegislationCatalogue legislation;
  private final LawCauses causes;
  private final TaskRows tasks;
  private final Clock clock;

  @Inject
  OpeningTasks(LegislationCatalogue legislation, LawCauses causes, TaskRows tasks, Clock clock) {
    this.legislation = legislation;
    this.causes = causes;
    this.tasks = tasks;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "curation.tasks";
  }

  @Override
  public boolean wants(String subjectKind) {
    return subjectKind.equals("law");
  }

  @Override
  public void deliver(List<Delivery> batch) {
    Set<String> laws = new LinkedHashSet<>();
    batch.forEach(delivery -> laws.add(delivery.subject().id()));
    Set<String> touched = new LinkedHashSet<>();
    for (String id : laws) {
      Optional<LawView> law = legislation.law(id);
      settle(id, law);
      law.ifPresent(view -> touched.addAll(changedBy(view)));
    }
    touched.removeAll(laws);
    touched.forEach(id -> settle(id, legislation.law(id)));
  }

  /** Laws that this one amends or repeals: theirs is the text that has to follow. */
  private List<String> changedBy(LawView law) {
    return law.relations().stream()
        .filter(relation -> relation.outgoing() && relation.resolved())
        .filter(relation -> Set.of("AMENDS", "REPEALS").contains(relation.kind()))
        .flatMap(relation -> legislation.lawAt(relation.target()).stream())
        .map(LawView::id)
        .toList();
  }

  /** Opens what has a cause now, closes what has none any more; in the caller's transaction. */
  void settle(String id) {
    settle(id, legislation.law(id));
  }

  private void settle(String id, Optional<LawView> law) {
    List<TaskDraft> now = law.map(causes::of).orElse(List.of());
    for (TaskView open : tasks.ofRules(new Subject("law", id))) {
      boolean still =
          now.stream()
              .anyMatch(
                  cause -> cause.kind() == open.kind() && cause.detail().equals(open.detail()));
      if (!still) {
        tasks.close(open.id(), open.version(), TaskState.DONE, "", TaskRows.RULE, clock.instant());
      }
    }
    now.forEach(cause -> tasks.open(cause, TaskRows.RULE, clock.instant()));
  }
}
