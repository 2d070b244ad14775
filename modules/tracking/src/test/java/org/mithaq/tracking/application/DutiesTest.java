package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.conventions.NotificationDutyView;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskState;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.outbox.Delivery;
import org.mithaq.tracking.DutyCause;
import org.mithaq.tracking.DutyChecklist;
import org.mithaq.tracking.DutyStanding;
import org.mithaq.tracking.DutyView;
import org.mithaq.tracking.KeepDuties.DutyEventDraft;
import org.mithaq.tracking.KeepDuties.NotificationDraft;
import org.mithaq.tracking.NotificationView;
import org.mithaq.tracking.persistence.DutyRows;

class DutiesTest {
  private static final String COPIES = "UNTOC/6/2/d";

  private final House house = new House();
  private final DutyRows rows = new DutyRows(house.jpa.entityManager());
  private final Checklists checklists = new Checklists(house.conventions, rows);
  private final TaskList tasks = new TaskList();
  private final CopyTasks copies = new CopyTasks(tasks, tasks, rows);
  private final ReadingDuties duties = new ReadingDuties(checklists, rows);
  private final KeepingDuties keep =
      new KeepingDuties(house.conventions, rows, copies, house.clock);
  private final LawsOnHand laws = new LawsOnHand();
  private final ReopeningDuties reopening =
      new ReopeningDuties(
          laws.catalogue(), laws.concordance(), checklists, rows, copies, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void onlyInstrumentsToWhichTheStateIsPartyOnTheDayAskForAnything() {
    assertThat(checklist("2026-11-20").party())
        .extracting(ParticipationView::instrument)
        .containsExactly("UNCAC", "UNTOC", "TIP-PROT", "FA-PROT");
    assertThat(checklist("2005-01-01").party())
        .extracting(ParticipationView::instrument)
        .containsExactly("UNTOC");
    assertThat(checklist("2005-01-01").duties())
        .allMatch(duty -> duty.duty().obligation().startsWith("UNTOC/"));
    assertThat(checklist("2003-01-01").duties()).isEmpty();
  }

  @Test
  void inv07_whatNobodyRecordedIsUnknownAndNeverOverdue() {
    DutyChecklist now = checklist("2026-11-20");
    assertThat(now.standing(DutyStanding.OVERDUE)).isEmpty();
    assertThat(now.standing(DutyStanding.DUE)).isEmpty();
    assertThat(now.standing(DutyStanding.UNKNOWN))
        .allMatch(duty -> duty.duty().owed())
        .isNotEmpty();
    assertThat(now.counts().keySet()).containsExactly(DutyStanding.values());
  }

  @Test
  void rightsAndDesignationsStandApartAndCannotBecomeDue() {
    DutyChecklist now = checklist("2026-11-20");
    assertThat(now.standing(DutyStanding.RIGHT))
        .extracting(duty -> duty.duty().obligation())
        .containsExactly("UNCAC/66/3", "UNTOC/35/3", "TIP-PROT/15/3", "FA-PROT/16/3");
    assertThat(now.standing(DutyStanding.DESIGNATION))
        .extracting(duty -> duty.duty().obligation())
        .containsExactly("FA-PROT/13/2");
    assertThatThrownBy(() -> open("UNTOC/35/3", DutyCause.STATED_NOT_MADE, "2026-11-01", ""))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("never due");
  }

  @Test
  void aDutyDatedByTheDepositIsOverdueOnceTheStateSaysThatItDidNotNotify() {
    open("UNTOC/18/13", DutyCause.STATED_NOT_MADE, "2026-11-01", "");
    open("UNTOC/31/6", DutyCause.STATED_NOT_MADE, "2026-11-01", "");
    assertThat(duty("UNTOC/18/13", "2026-11-20").standing()).isEqualTo(DutyStanding.OVERDUE);
    assertThat(duty("UNTOC/18/13", "2026-11-20").due()).isEqualTo(LegalDate.parse("2004-03-18"));
    assertThat(duty("UNTOC/31/6", "2026-11-20").standing())
        .as("the text names no day")
        .isEqualTo(DutyStanding.DUE);
    assertThat(duty("UNTOC/18/13", "2026-10-31").standing()).isEqualTo(DutyStanding.UNKNOWN);
    notified("UNTOC/18/13", "2026-11-10", "");
    assertThat(duty("UNTOC/18/13", "2026-11-20").standing()).isEqualTo(DutyStanding.DONE);
    assertThat(duty("UNTOC/18/13", "2026-11-05").standing()).isEqualTo(DutyStanding.OVERDUE);
  }

  @Test
  void aConditionalDutyIsSetAsideWithAReasonAndOthersAreNot() {
    assertThatThrownBy(() -> open("UNTOC/16/5/a", DutyCause.DOES_NOT_APPLY, "2026-11-01", " "))
        .isInstanceOf(RefusedException.class);
    open("UNTOC/16/5/a", DutyCause.DOES_NOT_APPLY, "2026-11-01", "no treaty is asked for");
    assertThat(duty("UNTOC/16/5/a", "2026-11-20").standing())
        .isEqualTo(DutyStanding.NOT_APPLICABLE);
    assertThatThrownBy(() -> open("UNTOC/18/13", DutyCause.DOES_NOT_APPLY, "2026-11-01", "why"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void whoAsksNamesTheDay() {
    house.as(
        Role.FOCAL_POINT,
        "f",
        () ->
            keep.opened(
                new DutyEventDraft(
                    "XDA",
                    "UNTOC/32/5",
                    DutyCause.ASKED_FOR,
                    LocalDate.parse("2026-09-01"),
                    LegalDate.parse("2026-10"),
                    "the Conference")));
    assertThat(duty("UNTOC/32/5", "2026-10-31").standing()).isEqualTo(DutyStanding.DUE);
    assertThat(duty("UNTOC/32/5", "2026-11-01").standing()).isEqualTo(DutyStanding.OVERDUE);
  }

  @Test
  void aNotificationTakesThePlaceOfAnotherOnceAndBothAreKept() {
    String first = notified("UNTOC/18/13", "2010-05", "");
    String second = notified("UNTOC/18/13", "2020-05-01", first);
    assertThat(duty("UNTOC/18/13", "2026-11-20").last().map(NotificationView::id)).hasValue(second);
    assertThat(duty("UNTOC/18/13", "2015-01-01").last().map(NotificationView::id)).hasValue(first);
    assertThatThrownBy(() -> notified("UNTOC/18/13", "2021-01-01", first))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("already");
    assertThat(house.as(Role.OBSERVER, "o", () -> duties.history("XDA", "UNTOC/18/13"))).hasSize(2);
    assertThat(house.as(Set.of(), "XDA", "s", () -> duties.notified("XDA", house.today())))
        .hasSize(1);
  }

  @Test
  void theDocumentOfANotificationIsPutBesideItOnceAndOnlyByTheState() {
    String id = notified("UNTOC/18/13", "2020-05-01", "");
    assertThatThrownBy(
            () -> house.run(Role.OBSERVER, "o", () -> keep.attach(id, "a".repeat(64), "note.pdf")))
        .isInstanceOf(RefusedException.class);
    house.run(Role.FOCAL_POINT, "focal", () -> keep.attach(id, "a".repeat(64), "note.pdf"));
    assertThat(duty("UNTOC/18/13", "2026-11-20").last().orElseThrow().documentName())
        .isEqualTo("note.pdf");
    assertThatThrownBy(
            () -> house.run(Role.FOCAL_POINT, "focal", () -> keep.attach(id, "b".repeat(64), "x")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("stays");
  }

  @Test
  void whoseRightDoesNotReachTheStateSeesNoChecklist() {
    assertThatThrownBy(
            () ->
                house.as(
                    Set.of(Permission.SEE_TRACKING),
                    "XDB",
                    "z",
                    () -> duties.of("XDA", house.today())))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void inv10_aChangedLawOpensTheDutyToFurnishCopiesAgainAndATaskWithIt() {
    laws.law("law-1", "XDA", "2026-11-15");
    laws.mapped("law-1", "UNTOC/6/1/a", "REVIEWED");
    notified(COPIES, "2020-05-01", "");
    changed("law-1");
    changed("law-1");
    DutyView now = duty(COPIES, "2026-11-26");
    assertThat(now.standing()).isEqualTo(DutyStanding.DUE);
    assertThat(now.open()).singleElement().extracting("cause").isEqualTo(DutyCause.LAW_CHANGED);
    assertThat(tasks.all.values())
        .singleElement()
        .satisfies(task -> assertThat(task.kind()).isEqualTo(TaskKind.FURNISH_COPY));
    house.clock.on();
    notified(COPIES, "2026-11-26", "");
    assertThat(duty(COPIES, "2026-11-26").standing()).isEqualTo(DutyStanding.DONE);
    assertThat(tasks.all.values())
        .singleElement()
        .satisfies(task -> assertThat(task.state()).isEqualTo(TaskState.DONE));
    changed("law-1");
    assertThat(duty(COPIES, "2026-11-26").standing())
        .as("nothing of the law is newer than the copies")
        .isEqualTo(DutyStanding.DONE);
  }

  @Test
  void inv10_aLawThatMerelyArrivesOpensNothing() {
    laws.law("old", "XDA", "2010-01-01");
    laws.mapped("old", "UNTOC/6/1/a", "PROPOSED");
    changed("old");
    assertThat(duty(COPIES, "2026-11-26").standing()).isEqualTo(DutyStanding.UNKNOWN);
    notified(COPIES, "2020-05-01", "");
    changed("old");
    assertThat(duty(COPIES, "2026-11-26").standing()).isEqualTo(DutyStanding.DONE);
  }

  @Test
  void inv10_aMappedTextThatChangedOpensItWhateverWasRecorded() {
    laws.law("law-2", "XDA", "");
    laws.mapped("law-2", "UNTOC/13/1", "RECHECK");
    changed("law-2");
    assertThat(duty("UNTOC/13/5", "2026-11-26").standing()).isEqualTo(DutyStanding.DUE);
    assertThat(duty(COPIES, "2026-11-26").standing()).isEqualTo(DutyStanding.UNKNOWN);
  }

  @Test
  void fiveDutiesAskForCopiesOfLawsAndSayOfWhich() {
    assertThat(
            house.conventions.instruments().stream()
                .flatMap(one -> house.conventions.notificationDuties(one.code()).stream())
                .filter(NotificationDutyView::furnishesCopies)
                .map(NotificationDutyView::lawsUnder))
        .containsExactlyInAnyOrder("UNCAC/23", "UNCAC/55", "UNTOC/6", "UNTOC/13", "DRUG-1988/5/4");
  }

  private void changed(String law) {
    house.jpa.inTransaction(
        () ->
            reopening.deliver(
                List.of(new Delivery(1, new Subject("law", law), 1, "LawPublished", 1))));
  }

  private DutyChecklist checklist(String day) {
    return house.as(Role.OBSERVER, "o", () -> duties.of("XDA", LocalDate.parse(day)));
  }

  private DutyView duty(String path, String day) {
    Optional<DutyView> found =
        house.as(Role.OBSERVER, "o", () -> duties.duty("XDA", path, LocalDate.parse(day)));
    return found.orElseThrow();
  }

  private String notified(String duty, String date, String supersedes) {
    return house.as(
        Role.FOCAL_POINT,
        "f",
        () ->
            keep.notified(
                new NotificationDraft(
                    "XDA",
                    duty,
                    Texts.of("en", "the Ministry"),
                    LegalDate.parse(date),
                    "NV 1",
                    supersedes)));
  }

  private String open(String duty, DutyCause cause, String since, String note) {
    return house.as(
        Role.FOCAL_POINT,
        "f",
        () ->
            keep.opened(
                new DutyEventDraft(
                    "XDA", duty, cause, LocalDate.parse(since), LegalDate.UNKNOWN, note)));
  }
}
