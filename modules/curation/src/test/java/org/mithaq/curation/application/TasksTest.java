package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.curation.Contributions.Contribution;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskOrder;
import org.mithaq.curation.TaskState;
import org.mithaq.curation.TaskView;
import org.mithaq.curation.Tasks.TaskCount;
import org.mithaq.curation.WorkOnTask.TaskDraft;
import org.mithaq.curation.YearlyRound.Response;
import org.mithaq.curation.persistence.RoundRows;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;

class TasksTest {
  private final CurationOnPostgres curation = new CurationOnPostgres();

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void theSameCauseOpensOneTaskUntilItIsDone() {
    String first = open(task("XDA", "law-1", "commenced", Optional.empty()));
    assertThat(open(task("XDA", "law-1", "commenced", Optional.empty()))).isEqualTo(first);
    assertThat(open(task("XDA", "law-1", "published", Optional.empty()))).isNotEqualTo(first);
    curation.run("amina", () -> curation.work.close(first, 1, true, "found it"));
    assertThat(open(task("XDA", "law-1", "commenced", Optional.empty()))).isNotEqualTo(first);
  }

  @Test
  void whatIsOverdueComesFirstAndIsCounted() {
    open(task("XDA", "law-1", "", Optional.empty()));
    open(task("XDA", "law-2", "", Optional.of(LocalDate.of(2026, 12, 1))));
    open(task("XDA", "law-3", "", Optional.of(LocalDate.of(2026, 11, 1))));
    assertThat(
            curation.of("amina", () -> curation.tasks.list(TaskFilter.OPEN, 0, 10)).items().stream()
                .map(task -> task.subject().id()))
        .containsExactly("law-3", "law-2", "law-1");
    assertThat(curation.of("amina", () -> curation.tasks.counts()))
        .containsExactly(new TaskCount("XDA", TaskKind.MISSING_DATE, 3, 1));
    TaskFilter overdue = new TaskFilter("", "", Optional.empty(), true, true);
    assertThat(curation.of("amina", () -> curation.tasks.list(overdue, 0, 10)).total())
        .isEqualTo(1);
  }

  @Test
  void theListComesInTheOrderThatIsAskedFor() {
    open(task("XDA", "law-1", "", Optional.of(LocalDate.of(2026, 12, 1))));
    open(task("XDA", "law-2", "", Optional.empty()));
    open(task("XDA", "law-3", "", Optional.of(LocalDate.of(2026, 11, 1))));
    assertThat(laws(new TaskOrder(TaskOrder.By.DUE, true)))
        .containsExactly("law-1", "law-3", "law-2");
    for (TaskOrder.By by : TaskOrder.By.values()) {
      assertThat(laws(new TaskOrder(by, false))).as(by.name()).hasSize(3);
    }
  }

  private List<String> laws(TaskOrder order) {
    return curation
        .of("amina", () -> curation.tasks.list(TaskFilter.OPEN.in(order), 0, 10))
        .items()
        .stream()
        .map(task -> task.subject().id())
        .toList();
  }

  @Test
  void aTaskIsAssignedBlockedAndDoneAndWhoComesLateIsTold() {
    String id = open(task("XDA", "law-1", "", Optional.empty()));
    curation.run("amina", () -> curation.work.assign(id, 1, "badr", Optional.empty()));
    assertThatThrownBy(
            () ->
                curation.run("carla", () -> curation.work.assign(id, 1, "carla", Optional.empty())))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("with badr");
    assertThat(
            curation
                .of("badr", () -> curation.tasks.list(TaskFilter.OPEN.of("badr"), 0, 10))
                .total())
        .isEqualTo(1);
    curation.run("badr", () -> curation.work.block(id, 2, "the gazette is not there"));
    assertThat(find(id).state()).isEqualTo(TaskState.BLOCKED);
    curation.run("badr", () -> curation.work.block(id, 3, ""));
    curation.run("badr", () -> curation.work.close(id, 4, true, ""));
    assertThat(find(id).state()).isEqualTo(TaskState.DONE);
    assertThat(find(id).closedBy()).isEqualTo("badr");
  }

  @Test
  void aTaskIsGivenOnlyToWhoMayWorkOnItThere() {
    String id = open(task("XDA", "law-1", "", Optional.empty()));
    for (String nobody : new String[] {"nobody", "zayn"}) {
      assertThatThrownBy(
              () ->
                  curation.run(
                      "amina", () -> curation.work.assign(id, 1, nobody, Optional.empty())))
          .isInstanceOfSatisfying(
              RefusedException.class,
              refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class));
    }
    assertThat(find(id).assignee()).isEmpty();
    curation.run("amina", () -> curation.work.assign(id, 1, " Badr ", Optional.empty()));
    assertThat(find(id).assignee()).isEqualTo("badr");
    curation.run("amina", () -> curation.work.assign(id, 2, "", Optional.empty()));
    assertThat(find(id).assignee()).isEmpty();
  }

  @Test
  void tasksOfAnotherStateAreNotThere() {
    String id = open(task("XDA", "law-1", "", Optional.empty()));
    Set<String> elsewhere = Set.of("XDB");
    assertThat(curation.as("zayn", elsewhere, () -> curation.tasks.find(id))).isEmpty();
    assertThat(curation.as("zayn", elsewhere, () -> curation.tasks.counts())).isEmpty();
    assertThatThrownBy(
            () ->
                curation.as(
                    "zayn",
                    elsewhere,
                    () -> {
                      curation.work.close(id, 1, true, "");
                      return null;
                    }))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aYearsRoundCountsWhatWasAskedAndConfirmedAndWhoDidIt() {
    for (String law : new String[] {"law-1", "law-2", "law-3"}) {
      open(
          new TaskDraft(
              TaskKind.CONFIRM_YEARLY,
              "XDA",
              new Subject("law", law),
              Texts.of("en", "A law"),
              "2026",
              "",
              "",
              Optional.of(LocalDate.of(2026, 12, 31))));
    }
    String id =
        curation.of("amina", () -> curation.tasks.list(TaskFilter.OPEN, 0, 10)).items().get(0).id();
    curation.run("badr", () -> curation.work.close(id, 1, true, ""));
    RoundRows rows = new RoundRows(curation.jpa.entityManager());
    Reach reach = Reach.of(Set.of("XDA"));
    assertThat(curation.of("amina", () -> rows.responses(reach, 2026)))
        .containsExactly(new Response("XDA", 3, 1, 0));
    assertThat(curation.of("amina", () -> rows.responses(Reach.of(Set.of("XDB")), 2026))).isEmpty();
    assertThat(curation.of("amina", () -> rows.asked("law-1", 2026))).isTrue();
    assertThat(curation.of("amina", () -> rows.asked("law-1", 2027))).isFalse();
    assertThat(curation.of("amina", () -> rows.contributions(reach, LocalDate.of(2026, 11, 1))))
        .containsExactly(new Contribution("badr", 0, 0, 1));
  }

  private String open(TaskDraft draft) {
    return curation.of("amina", () -> curation.work.open(draft));
  }

  private TaskView find(String id) {
    return curation.of("amina", () -> curation.tasks.find(id).orElseThrow());
  }

  private static TaskDraft task(String iso3, String law, String detail, Optional<LocalDate> due) {
    return new TaskDraft(
        TaskKind.MISSING_DATE,
        iso3,
        new Subject("law", law),
        Texts.of("en", "A law"),
        detail,
        "",
        "",
        due);
  }
}
