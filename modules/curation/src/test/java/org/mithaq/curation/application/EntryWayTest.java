package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.curation.application.CurationOnPostgres.law;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.curation.EntryOrder;
import org.mithaq.curation.EntryOrder.By;
import org.mithaq.curation.EntryRevision;
import org.mithaq.curation.EntryState;
import org.mithaq.curation.EntryView;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.WriteEntry.Beginning;
import org.mithaq.curation.WriteEntry.Saving;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft;

class EntryWayTest {
  private final CurationOnPostgres curation = new CurationOnPostgres();

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void aDraftIsSubmittedByOneAndPublishedByAnother() {
    String id = begin("amina", law("XDA", "1", "On seas"));
    curation.run("amina", () -> curation.submit.submit(id, 1, "please look"));
    assertThat(openTasks()).isEqualTo(1);
    assertThat(curation.statutes.published).isEmpty();
    curation.run("badr", () -> curation.decide.approve(id, 2, ""));
    assertThat(curation.statutes.published).containsKey("XDA-1");
    EntryView now = find(id);
    assertThat(now.state()).isEqualTo(EntryState.PUBLISHED);
    assertThat(now.publishedUri()).isEqualTo("/akn/XDA-1");
    assertThat(now.steps())
        .extracting(step -> step.actor() + " " + step.step() + " " + step.comment())
        .containsExactly("amina BEGUN ", "amina SUBMITTED please look", "badr PUBLISHED ");
    assertThat(openTasks()).isZero();
  }

  @Test
  void whoWroteAnyOfItDoesNotApproveIt() {
    String id = begin("amina", law("XDA", "1", "On seas"));
    curation.run("amina", () -> curation.submit.submit(id, 1, ""));
    curation.of("badr", () -> save(id, 2, law("XDA", "1", "On the seas")));
    for (String writer : Set.of("amina", "badr")) {
      assertRefused(
          Refusal.Forbidden.class,
          () -> curation.run(writer, () -> curation.decide.approve(id, 3, "")));
    }
    curation.run("carla", () -> curation.decide.approve(id, 3, ""));
    assertThat(find(id).state()).isEqualTo(EntryState.PUBLISHED);
  }

  @Test
  void aReturnSaysWhatIsToBeDoneAndTheEntryCanBeSubmittedAgain() {
    String id = begin("amina", law("XDA", "1", "On seas"));
    curation.run("amina", () -> curation.submit.submit(id, 1, ""));
    assertRefused(
        Refusal.Invalid.class,
        () -> curation.run("badr", () -> curation.decide.giveBack(id, 2, " ")));
    curation.run("badr", () -> curation.decide.giveBack(id, 2, "the gazette is missing"));
    assertThat(find(id).state()).isEqualTo(EntryState.RETURNED);
    assertThat(openTasks()).isZero();
    curation.run("amina", () -> curation.submit.submit(id, 3, "added"));
    assertThat(find(id).state()).isEqualTo(EntryState.SUBMITTED);
    assertRefused(
        Refusal.Conflict.class,
        () -> curation.run("amina", () -> curation.submit.submit(id, 4, "")));
  }

  @Test
  void aLawThatBreaksARuleIsNotSubmittedAndSaysWhere() {
    String id = begin("amina", law("XDA", "1", ""));
    assertThatThrownBy(() -> curation.run("amina", () -> curation.submit.submit(id, 1, "")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("title");
  }

  @Test
  void twoEditorsAtOnceOverwriteNothing() {
    String id = begin("amina", law("XDA", "1", "On seas"));
    curation.of("badr", () -> save(id, 1, law("XDA", "1", "On lakes")));
    assertThatThrownBy(() -> curation.of("amina", () -> save(id, 1, law("XDA", "1", "On rivers"))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("badr changed this entry");
    assertThat(find(id).titles().byTag()).containsEntry("en", "On lakes");
  }

  @Test
  void savesOfThePageInARowAreOneRevisionAndAnEarlierStateComesBack() {
    String id = begin("amina", law("XDA", "1", "a"));
    for (int version = 1; version <= 3; version++) {
      LawDraft next = law("XDA", "1", "a" + version);
      Saving saving = new Saving(id, version, next, true);
      curation.of("amina", () -> curation.write.save(saving));
    }
    assertThat(curation.of("amina", () -> curation.entries.revisions(id)))
        .extracting(EntryRevision::version)
        .containsExactly(4L, 1L);
    curation.of("amina", () -> curation.write.restore(id, 4, 1));
    assertThat(find(id).titles().byTag()).containsEntry("en", "a");
    assertThat(find(id).version()).isEqualTo(5);
  }

  @Test
  void savingTheSameAgainIsNoChange() {
    String id = begin("amina", law("XDA", "1", "a"));
    assertThat(curation.of("amina", () -> save(id, 1, law("XDA", "1", "a")))).isEqualTo(1);
  }

  @Test
  void entriesComeInTheOrderThatIsAskedForAndPageByPage() {
    begin("amina", law("XDA", "1", "beta"));
    String submitted = begin("amina", law("XDA", "2", "Alpha"));
    begin("amina", law("XDA", "3", "gamma"));
    curation.run("amina", () -> curation.submit.submit(submitted, 1, ""));
    assertThat(titles(By.TITLE, false, 0, 10)).containsExactly("Alpha", "beta", "gamma");
    assertThat(titles(By.TITLE, true, 0, 2)).containsExactly("gamma", "beta");
    assertThat(titles(By.TITLE, true, 1, 2)).containsExactly("Alpha");
    assertThat(titles(By.STANDS, true, 0, 1)).containsExactly("Alpha");
  }

  private List<String> titles(By by, boolean descending, int page, int size) {
    EntryOrder order = new EntryOrder(by, descending, LanguageTag.FRENCH);
    return curation
        .of("amina", () -> curation.entries.list(Set.of(), "", "", order, page, size))
        .items()
        .stream()
        .map(entry -> entry.titles().byTag().get("en"))
        .toList();
  }

  @Test
  void anEntryOfAnotherStateIsNotThereForWhoseRightDoesNotReachIt() {
    String id = begin("amina", law("XDA", "1", "a"));
    Set<String> elsewhere = Set.of("XDB");
    assertThat(curation.<Object>as("zayn", elsewhere, () -> curation.entries.find(id).isPresent()))
        .isEqualTo(false);
    assertThat(
            curation.<Object>as(
                "zayn",
                elsewhere,
                () -> curation.entries.list(Set.of(), "", "", EntryOrder.USUAL, 0, 10).total()))
        .isEqualTo(0L);
    assertRefused(
        Refusal.Forbidden.class,
        () -> curation.as("zayn", elsewhere, () -> save(id, 1, law("XDB", "1", "a"))));
    assertRefused(
        Refusal.Forbidden.class,
        () ->
            curation.as(
                "zayn",
                elsewhere,
                () -> curation.write.begin(new Beginning(law("XDA", "2", "b"), "", ""))));
  }

  @Test
  void anEntryThatNamesNoStateYetIsItsWritersAlone() {
    String id = begin("amina", law("", "1", "a"));
    assertRefused(
        Refusal.Forbidden.class,
        () -> curation.as("zayn", Set.of("XDB"), () -> save(id, 1, law("XDB", "1", "taken"))));
    assertThat(curation.of("amina", () -> save(id, 1, law("XDA", "1", "a")))).isEqualTo(2);
  }

  @Test
  void aChangeOfAPublishedLawWaitsWhenTheLawWasChangedMeanwhile() {
    curation.statutes.published.put("XDA-1", law("XDA", "1", "old"));
    String id = curation.of("amina", () -> curation.write.change("XDA-1"));
    assertRefused(
        Refusal.Conflict.class, () -> curation.of("badr", () -> curation.write.change("XDA-1")));
    curation.of("amina", () -> save(id, 1, law("XDA", "1", "new")));
    curation.run("amina", () -> curation.submit.submit(id, 2, ""));
    curation.statutes.published.put("XDA-1", law("XDA", "1", "imported meanwhile"));
    assertRefused(
        Refusal.Conflict.class,
        () -> curation.run("badr", () -> curation.decide.approve(id, 3, "")));
    curation.run("badr", () -> curation.decide.rebase(id, 3));
    curation.run("badr", () -> curation.decide.approve(id, 4, "looked at both"));
    assertThat(curation.statutes.published.get("XDA-1").titles().byTag())
        .containsEntry("en", "new");
  }

  @Test
  void aChangeThatWouldBecomeASecondLawIsNotSubmitted() {
    curation.statutes.published.put("XDA-1", law("XDA", "1", "old"));
    String id = curation.of("amina", () -> curation.write.change("XDA-1"));
    curation.of("amina", () -> save(id, 1, law("XDA", "2", "old")));
    assertRefused(
        Refusal.Invalid.class,
        () -> curation.run("amina", () -> curation.submit.submit(id, 2, "")));
  }

  private String begin(String by, LawDraft law) {
    return curation.of(by, () -> curation.write.begin(new Beginning(law, "", "")));
  }

  private long save(String id, long version, LawDraft law) {
    return curation.write.save(new Saving(id, version, law, false));
  }

  private EntryView find(String id) {
    return curation.of("amina", () -> curation.entries.find(id).orElseThrow());
  }

  private long openTasks() {
    return curation.of(
        "amina",
        () ->
            curation.tasks.list(TaskFilter.OPEN, 0, 10).items().stream()
                .filter(task -> task.kind() == TaskKind.SIGN_OFF)
                .count());
  }

  private static void assertRefused(Class<?> refusal, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RefusedException.class, refused -> assertThat(refused.refusal()).isInstanceOf(refusal));
  }
}
