package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.curation.persistence.TaskRows;
import org.mithaq.files.FileHealth;
import org.mithaq.files.KeptBytes;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.SourceAddresses;

/**
 * Tasks that come of how a kept file is: of each law that was taken from it, or of the whole portal
 * where none was. Only the file's own bytes end them.
 */
@ApplicationScoped
class KeptFileTasks {
  private static final String FILE = "file";
  private static final String DETAIL = "sha256 ";

  private final KeptBytes files;
  private final SourceAddresses sources;
  private final TaskRows tasks;
  private final OpeningTasks opening;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  KeptFileTasks(
      KeptBytes files,
      SourceAddresses sources,
      TaskRows tasks,
      OpeningTasks opening,
      OwnTransaction transaction,
      Clock clock) {
    this.files = files;
    this.sources = sources;
    this.tasks = tasks;
    this.opening = opening;
    this.transaction = transaction;
    this.clock = clock;
  }

  void settle(FileHealth health) {
    List<String> laws = transaction.get(() -> sources.lawsFromFile(health.file().sha256()));
    laws.forEach(id -> transaction.run(() -> opening.settle(id)));
    if (laws.isEmpty() && health.failing()) {
      Subject file = new Subject(FILE, health.file().sha256());
      transaction.run(
          () -> tasks.open(task(health, "", file, Texts.NONE), TaskRows.RULE, clock.instant()));
    }
  }

  /** Those whose bytes came again meanwhile. */
  void closeMended() {
    for (TaskView task : transaction.get(() -> tasks.ofRules(TaskKind.BROKEN_SOURCE, DETAIL))) {
      String sha256 = task.detail().substring(DETAIL.length());
      if (files.find(sha256).filter(FileHealth::failing).isEmpty()) {
        transaction.run(() -> close(task));
      }
    }
  }

  private void close(TaskView task) {
    tasks.close(task.id(), task.version(), TaskState.DONE, "", TaskRows.RULE, clock.instant());
  }

  /** The cause of a task, when the kept file of the law is not what it was. */
  static Optional<TaskDraft> cause(LawView law, KeptBytes files) {
    String sha256 = law.source().fileSha256();
    return sha256.isEmpty()
        ? Optional.empty()
        : files
            .find(sha256)
            .filter(FileHealth::failing)
            .map(
                health ->
                    task(
                        health,
                        law.iso3(),
                        new Subject("law", law.id()),
                        law.shortTitles().isEmpty() ? law.titles() : law.shortTitles()));
  }

  /** The note in codes, which pages have words for: {@code KEPT DAMAGED 2026-11-26}. */
  private static TaskDraft task(FileHealth health, String iso3, Subject subject, Texts titles) {
    LocalDate since = health.since().orElseThrow().atZone(ZoneOffset.UTC).toLocalDate();
    return new TaskDraft(
        TaskKind.BROKEN_SOURCE,
        iso3,
        subject,
        titles,
        DETAIL + health.file().sha256(),
        "KEPT " + health.state() + " " + since,
        "",
        Optional.empty());
  }
}
