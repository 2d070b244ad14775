package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.files.AddressHealth;
import org.mithaq.files.AddressHealth.Status;
import org.mithaq.files.WatchedAddresses;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Subject;
import org.mithaq.legislation.LawView;

/** Tasks that come of how the source of a law is. */
@ApplicationScoped
class SourceTasks {
  private static final int ENOUGH = 12;

  private final WatchedAddresses addresses;
  private final TaskRows tasks;
  private final OpeningTasks opening;
  private final OwnTransaction transaction;

  @Inject
  SourceTasks(
      WatchedAddresses addresses,
      TaskRows tasks,
      OpeningTasks opening,
      OwnTransaction transaction) {
    this.addresses = addresses;
    this.tasks = tasks;
    this.opening = opening;
    this.transaction = transaction;
  }

  /** A person who did the task of a change has taken what the source says now for right. */
  void settle(AddressHealth health, List<String> lawIds) {
    if (health.status() == Status.CHANGED && lawIds.stream().anyMatch(id -> seen(id, health))) {
      addresses.accept(health.url());
    }
    lawIds.forEach(id -> transaction.run(() -> opening.settle(id)));
  }

  private boolean seen(String lawId, AddressHealth health) {
    return transaction.get(
        () ->
            tasks.doneByAPerson(TaskKind.BROKEN_SOURCE, new Subject("law", lawId), detail(health)));
  }

  /** The cause of a task, when the law's source is broken or says something else. */
  static Optional<TaskDraft> cause(LawView law, WatchedAddresses addresses) {
    return law.source().url().startsWith("http")
        ? addresses
            .find(law.source().url())
            .filter(health -> health.status() == Status.BROKEN || health.status() == Status.CHANGED)
            .map(health -> task(law, health))
        : Optional.empty();
  }

  private static TaskDraft task(LawView law, AddressHealth health) {
    return new TaskDraft(
        TaskKind.BROKEN_SOURCE,
        law.iso3(),
        new Subject("law", law.id()),
        law.shortTitles().isEmpty() ? law.titles() : law.shortTitles(),
        detail(health),
        note(health),
        "",
        Optional.empty());
  }

  /** Another change of the same source is another task. */
  private static String detail(AddressHealth health) {
    boolean changed = health.status() == Status.CHANGED;
    String words = health.words();
    return changed
        ? health.url() + " " + words.substring(0, Math.min(ENOUGH, words.length()))
        : health.url();
  }

  /** In codes, which pages have words for: {@code BROKEN ERROR_ANSWER 404 2026-11-26}. */
  private static String note(AddressHealth health) {
    String since = health.failingSince().map(LocalDate::toString).orElse("");
    return health.status() == Status.CHANGED
        ? Status.CHANGED.name()
        : String.join(
                " ",
                Status.BROKEN.name(),
                since,
                health.failure().map(Enum::name).orElse(""),
                health.detail())
            .strip();
  }
}
