package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.concordance.Concordance;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskView;
import org.mithaq.files.FileHealth;
import org.mithaq.files.FileHealth.State;
import org.mithaq.files.KeptBytes;
import org.mithaq.files.StoredFile;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.legislation.SourceAddresses;

class KeptFilesTest {
  private static final String OF_TWO = "a".repeat(64);
  private static final String OF_NONE = "b".repeat(64);
  private static final Instant FOUND = Instant.parse("2026-11-20T10:00:00Z");

  private final CurationOnPostgres curation = new CurationOnPostgres();
  private final Map<String, LawView> laws =
      Map.of("1", Statute.from("1", "", OF_TWO), "2", Statute.from("2", "", OF_TWO));
  private final Map<String, FileHealth> healths = new LinkedHashMap<>();
  private final Deque<String> due = new ArrayDeque<>();
  private final KeptBytes files =
      by(
          KeptBytes.class,
          Map.of(
              "find", sha256 -> Optional.ofNullable(healths.get(sha256)),
              "check", sha256 -> healths.get(sha256),
              "due", atMost -> due.isEmpty() ? List.of() : List.of(due.pop())));
  private final SourceAddresses sources =
      by(
          SourceAddresses.class,
          Map.of("lawsFromFile", sha256 -> sha256.equals(OF_TWO) ? List.of("1", "2") : List.of()));
  private final OpeningTasks opening =
      new OpeningTasks(
          by(LegislationCatalogue.class, Map.of("law", id -> Optional.ofNullable(laws.get(id)))),
          new LawCauses(
              by(Concordance.class, Map.of("ofLaw", id -> List.of())), Unwatched.ADDRESSES, files),
          curation.taskRows,
          CurationOnPostgres.CLOCK);
  private final KeptFileWork work =
      new KeptFileWork(
          files,
          new KeptFileTasks(
              files, sources, curation.taskRows, opening, transaction(), CurationOnPostgres.CLOCK));

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void aDamagedFileIsATaskOfEachLawThatWasTakenFromIt() {
    Run run = reads(OF_TWO, State.DAMAGED);
    assertThat(run.results).containsEntry("read", "1").containsEntry("failing", "1");
    assertThat(run.lines)
        .singleElement()
        .satisfies(line -> assertThat(line.toString()).contains(OF_TWO));
    assertThat(open("XDA"))
        .extracting(task -> task.subject().id() + " " + task.note() + " " + task.detail())
        .containsExactlyInAnyOrder(
            "1 KEPT DAMAGED 2026-11-20 sha256 " + OF_TWO,
            "2 KEPT DAMAGED 2026-11-20 sha256 " + OF_TWO);
  }

  @Test
  void whoClosesTheTaskWithoutMendingTheFileFindsItOpenAgain() {
    reads(OF_TWO, State.MISSING);
    TaskView first = open("XDA").get(0);
    curation.run("amina", () -> curation.work.close(first.id(), first.version(), true, ""));
    assertThat(open("XDA")).hasSize(1);
    reads(OF_TWO, State.MISSING);
    assertThat(open("XDA")).hasSize(2);
  }

  @Test
  void itsTasksEndWhenItIsReadAndWhole() {
    reads(OF_TWO, State.DAMAGED);
    reads(OF_TWO, State.SOUND);
    assertThat(open("XDA")).isEmpty();
  }

  @Test
  void itsTasksEndWhenTheBytesCameAgainWithoutAReading() {
    reads(OF_TWO, State.DAMAGED);
    reads(OF_NONE, State.MISSING);
    healths.replaceAll((sha256, health) -> health(sha256, State.SOUND));
    work.run(new Run("job", Map.of()));
    assertThat(open("XDA")).isEmpty();
    assertThat(everywhere()).isEmpty();
  }

  @Test
  void aDamagedFileOfNoLawIsATaskOfThePortalAsAWhole() {
    reads(OF_NONE, State.UNREADABLE);
    reads(OF_NONE, State.UNREADABLE);
    assertThat(open("XDA")).isEmpty();
    assertThat(everywhere())
        .singleElement()
        .satisfies(task -> assertThat(task.subject().kind()).isEqualTo("file"));
  }

  private Run reads(String sha256, State state) {
    healths.put(sha256, health(sha256, state));
    due.add(sha256);
    Run run = new Run("job", Map.of());
    work.run(run);
    return run;
  }

  private static FileHealth health(String sha256, State state) {
    return new FileHealth(
        new StoredFile(sha256, "gazette.pdf", "application/pdf", 3, FOUND),
        state,
        Optional.of(FOUND),
        state == State.SOUND ? Optional.empty() : Optional.of(FOUND));
  }

  private List<TaskView> open(String iso3) {
    return curation
        .as("amina", Set.of(iso3), () -> curation.tasks.list(TaskFilter.OPEN, 0, 50))
        .items();
  }

  private List<TaskView> everywhere() {
    return curation.jpa.inTransaction(
        () -> curation.taskRows.ofRules(TaskKind.BROKEN_SOURCE, "sha256 " + OF_NONE));
  }

  private OwnTransaction transaction() {
    return new OwnTransaction() {
      @Override
      public <T> T call(Callable<T> work) {
        return curation.jpa.inTransaction(work);
      }
    };
  }

  private interface Answer {
    Object of(Object argument);
  }

  private static <T> T by(Class<T> door, Map<String, Answer> answers) {
    return door.cast(
        Proxy.newProxyInstance(
            door.getClassLoader(),
            new Class<?>[] {door},
            (proxy, method, arguments) -> answers.get(method.getName()).of(arguments[0])));
  }
}
