package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Correspondents.Correspondent;
import org.mithaq.access.Role;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;
import org.mithaq.notices.Mail;
import org.mithaq.outbox.Outbox;
import org.mithaq.tracking.Commitment;
import org.mithaq.tracking.Commitment.Arrangement;
import org.mithaq.tracking.Commitment.Category;
import org.mithaq.tracking.Need;
import org.mithaq.tracking.Plan;
import org.mithaq.tracking.Plan.CapacityLevel;
import org.mithaq.tracking.PlanView;
import org.mithaq.tracking.PlanView.IndicatorValue;
import org.mithaq.tracking.PlanView.ProgressReport;
import org.mithaq.tracking.RaiseNotices.Notice;
import org.mithaq.tracking.domain.Plans;
import org.mithaq.tracking.persistence.NeedRows;
import org.mithaq.tracking.persistence.PeopleRows;
import org.mithaq.tracking.persistence.PlanRows;

class PlansTest {
  private final House house = new House();
  private final PlanRows rows = new PlanRows(house.jpa.entityManager());
  private final NeedRows needRows = new NeedRows(house.jpa.entityManager());
  private final PlanDesk desk = new PlanDesk(rows, new TwoRegions(), house.clock);
  private final WritingPlan writing = new WritingPlan(rows, desk, house.conventions, house.clock);
  private final ReadingPlans reading =
      new ReadingPlans(rows, new PeopleRows(house.jpa.entityManager()), desk);
  private final List<String> news = new ArrayList<>();
  private final List<Mail> mails = new ArrayList<>();
  private final RaisingNotices raising =
      new RaisingNotices(
          rows, desk, new News(), new NoticeMail(PlansTest::statistician, mails::add), house.clock);
  private final KeepingNeeds needs = new KeepingNeeds(needRows, house.conventions, house.clock);
  private final KeepingCommitments commitments =
      new KeepingCommitments(needRows, house.conventions, house.clock);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aPlanIsKeptWholeAndTwoWhoWriteAtOnceOverwriteNothing() {
    String id = begin(Plans.complete());
    assertThat(find(id).plan()).isEqualTo(Plans.complete());
    long second =
        house.as(Role.NATIONAL_COORDINATOR, "amina", () -> writing.save(id, 1, Plans.complete()));
    assertThat(second).isEqualTo(2);
    assertThatThrownBy(
            () ->
                house.as(
                    Role.NATIONAL_COORDINATOR, "badr", () -> writing.save(id, 1, Plans.complete())))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("amina");
  }

  @Test
  void aDraftIsSeenInsideAndAnAdoptedPlanByAnybody() {
    String id = begin(Plans.complete());
    assertThat(publicly(id)).isEmpty();
    adopt(id);
    assertThat(publicly(id)).isPresent();
  }

  @Test
  void inv34_aReportThatIsOverdueIsNotedOnceToTheResponsibleAndTheLead() {
    String id = begin(Plans.complete());
    house.clock.to("2026-01-10");
    adopt(id);
    house.clock.to("2026-07-15");
    List<Notice> raised = raise();
    assertThat(raised)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.due()).isEqualTo(LocalDate.parse("2026-07-10"));
              assertThat(notice.overdue()).isTrue();
              assertThat(notice.addressees())
                  .containsExactly("Statistics Office", "Ministry of Justice");
            });
    assertThat(mails)
        .as("to whoever of them has an account, in its language")
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.template()).isEqualTo("overdue");
              assertThat(mail.to()).isEqualTo("statistics@example.org");
              assertThat(mail.language()).isEqualTo(LanguageTag.ARABIC);
              assertThat(mail.words()).containsEntry("day", "2026-07-10");
            });
    assertThat(raise()).isEmpty();
    assertThat(news).containsExactly("plan:" + id + " ReportOverdue");
    assertThat(find(id).due()).hasSize(1);
    house.run(
        Role.NATIONAL_COORDINATOR,
        "c",
        () ->
            writing.report(
                id,
                new ProgressReport(
                    "I1",
                    LocalDate.parse("2026-07-10"),
                    house.today(),
                    Texts.of("en", "half done"),
                    List.of(),
                    false)));
    assertThat(find(id).due()).isEmpty();
    house.clock.to("2026-12-20");
    assertThat(raise()).extracting(Notice::overdue).containsExactly(false);
  }

  private static Optional<Correspondent> statistician(String name) {
    return name.equals("Statistics Office")
        ? Optional.of(new Correspondent("s", "statistics@example.org", LanguageTag.ARABIC))
        : Optional.empty();
  }

  @Test
  void reportsThatAreNotOpenAreNotPublic() {
    String id = begin(Plans.complete());
    adopt(id);
    for (boolean open : List.of(true, false)) {
      house.run(
          Role.NATIONAL_COORDINATOR,
          "c",
          () ->
              writing.report(
                  id,
                  new ProgressReport(
                      "I1",
                      LocalDate.parse(open ? "2027-05-26" : "2027-11-26"),
                      house.today(),
                      Texts.of("en", "half done"),
                      List.of(),
                      open)));
    }
    assertThat(publicly(id)).hasValueSatisfying(plan -> assertThat(plan.reports()).hasSize(1));
    assertThat(find(id).reports()).hasSize(2);
  }

  @Test
  void valuesAreSplitAsTheIndicatorSays() {
    String id = begin(Plans.complete());
    value(id, Map.of("sex=f", "10"));
    assertThat(find(id).values()).hasSize(1);
    assertThatThrownBy(() -> value(id, Map.of("colour=red", "10")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void aRegionalProgrammeNeedsTheRightInEveryStateOfTheRegion() {
    Plan programme = Plans.regional("two");
    assertThatThrownBy(() -> begin(programme)).isInstanceOf(RefusedException.class);
    assertThat(
            house.as(
                Set.of(Permission.PLAN), "XDB", "b", () -> writing.begin(Plans.regional("one"))))
        .isNotBlank();
  }

  @Test
  void inv32_categoryCNamesANeedAndADefinitiveDateItsArrangementOrThatThereIsNone() {
    String need = need();
    assertThatThrownBy(() -> commit(Category.C, "", Set.of(), List.of(), false))
        .hasMessageContaining("INV-32");
    assertThatThrownBy(() -> commit(Category.C, "2028", Set.of(need), List.of(), false))
        .hasMessageContaining("INV-32");
    assertThatThrownBy(() -> commit(Category.C, "", Set.of("another"), List.of(), false))
        .isInstanceOf(RefusedException.class);
    assertThat(commit(Category.C, "2028", Set.of(need), List.of(), true)).isEqualTo(1);
    assertThatThrownBy(() -> commit(Category.B, "2028", Set.of(), List.of(), false))
        .as("another version is there")
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void inv33_aCommitmentWithoutADayIsCountedApart() {
    commit(Category.B, "", Set.of(), List.of(), false);
    assertThat(house.as(Set.of(), "XDA", "s", () -> commitments.timeline("XDA")))
        .satisfies(
            line -> {
              assertThat(line.byYear()).isEmpty();
              assertThat(line.dateUnknown()).isEqualTo(Map.of(Category.B, 1L));
            });
  }

  @Test
  void inv45_aNeedIsSeenOutsideTheStateOnceItAgreed() {
    String id = need();
    assertThat(house.as(Set.of(), "XDA", "s", () -> needs.find(id))).isEmpty();
    assertThatThrownBy(() -> house.run(Role.FOCAL_POINT, "f", () -> needs.consent(id, 1)))
        .isInstanceOf(RefusedException.class);
    house.run(Role.FOCAL_POINT, "f", () -> needs.endorse(id, 1));
    house.run(Role.FOCAL_POINT, "f", () -> needs.consent(id, 2));
    assertThat(house.as(Set.of(), "XDA", "s", () -> needs.find(id))).isPresent();
    house.run(Role.SECRETARIAT, "u", () -> needs.authenticate(id, 3));
    house.run(Role.SECRETARIAT, "u", () -> needs.acknowledge(id, 4));
    assertThat(house.as(Role.OBSERVER, "o", () -> needs.find(id)).orElseThrow().state())
        .isEqualTo(Need.State.ACKNOWLEDGED);
  }

  private String need() {
    Need need =
        new Need(
            "XDA",
            Set.of("UNTOC/6/1/a"),
            "",
            Texts.of("en", "Drafting help"),
            Texts.NONE,
            Need.Type.LEGISLATIVE_DRAFTING,
            CapacityLevel.ORGANIZATION,
            Need.Urgency.NORMAL,
            Texts.NONE,
            "Ministry of Justice");
    return house.as(Role.NATIONAL_COORDINATOR, "c", () -> needs.draft(need));
  }

  private long commit(
      Category category,
      String definitive,
      Set<String> someNeeds,
      List<Arrangement> arrangements,
      boolean none) {
    Commitment one =
        new Commitment(
            "XDA",
            "UNTOC/6/1/a",
            category,
            LegalDate.UNKNOWN,
            LegalDate.parse(definitive),
            List.of(),
            someNeeds,
            arrangements,
            none,
            List.of());
    return house.as(Role.NATIONAL_COORDINATOR, "c", () -> commitments.write(0, one));
  }

  private String begin(Plan plan) {
    return house.as(Role.NATIONAL_COORDINATOR, "c", () -> writing.begin(plan));
  }

  private void adopt(String id) {
    long version = find(id).version();
    house.run(Role.NATIONAL_COORDINATOR, "c", () -> writing.adopt(id, version, house.today()));
  }

  private void value(String id, Map<String, String> split) {
    house.run(
        Role.NATIONAL_COORDINATOR,
        "c",
        () ->
            writing.value(
                id,
                new IndicatorValue(
                    "I1", LegalDate.parse("2026"), "12", split, "survey", Texts.NONE)));
  }

  private List<Notice> raise() {
    return house.as(Set.of(), "XDA", "house", raising::raise);
  }

  private PlanView find(String id) {
    return house.as(Role.OBSERVER, "o", () -> reading.find(id).orElseThrow());
  }

  private Optional<PlanView> publicly(String id) {
    return house.as(Set.of(), "XDA", "s", () -> reading.find(id));
  }

  private final class News implements Outbox {
    @Override
    public long add(Subject subject, String event) {
      news.add(subject + " " + event);
      return 1;
    }

    @Override
    public long revisionOf(Subject subject) {
      return 0;
    }
  }
}
