package org.mithaq.curation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.curation.ReportProblem;
import org.mithaq.curation.ReportProblem.ProblemReport;
import org.mithaq.curation.ReportedProblems.Reported;
import org.mithaq.curation.TaskFilter;
import org.mithaq.curation.TaskKind;
import org.mithaq.curation.TaskView;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

class ProblemReportsTest {
  private static final String WORDS = "Article 4 ends in the middle of a sentence.";
  private static final Set<String> ONE_STATE = Set.of("XDA");
  private static final Set<String> WHOLE_REGION = Set.of("XDA", "XDB");

  private final CurationOnPostgres curation = new CurationOnPostgres();

  @AfterEach
  void close() {
    curation.close();
  }

  @Test
  void whoWorksForTheStateFindsATaskWithTheReadersWordsAndWhomToAnswer() {
    report("XDA", "", WORDS, "reader@example.org");
    TaskView task = open(ONE_STATE).get(0);
    assertThat(task.kind()).isEqualTo(TaskKind.PROBLEM_REPORTED);
    assertThat(task.iso3()).isEqualTo("XDA");
    assertThat(reported(ONE_STATE, task))
        .isEqualTo(
            new Reported(
                "/akn/xa/act/2018/31",
                "",
                WORDS,
                LanguageTag.of("en"),
                Optional.of("reader@example.org")));
    assertThat(open(Set.of("XDB"))).isEmpty();
    assertThat(curation.as("zayn", Set.of("XDB"), () -> curation.reports.of(List.of(task.id()))))
        .isEmpty();
  }

  @Test
  void twoReportsOfOnePageAreTwoTasks() {
    report("XDA", "", WORDS, "");
    report("XDA", "", WORDS, "");
    assertThat(open(ONE_STATE)).hasSize(2);
  }

  @Test
  void aReportOnARegionIsForThoseWhoWorkForAllOfIt() {
    report("", "demonstration", WORDS, "");
    assertThat(open(ONE_STATE)).isEmpty();
    assertThat(open(Set.of("XDC"))).isEmpty();
    TaskView task = open(WHOLE_REGION).get(0);
    assertThat(curation.as("badr", WHOLE_REGION, () -> curation.tasks.counts()))
        .singleElement()
        .satisfies(count -> assertThat(count.iso3()).isEqualTo("demonstration"));
    assertThatThrownBy(() -> done("amina", ONE_STATE, task)).isInstanceOf(RefusedException.class);
    done("badr", WHOLE_REGION, task);
    assertThat(open(WHOLE_REGION)).isEmpty();
  }

  @Test
  void aReportOnNoRegionIsForThoseWhoWorkEverywhere() {
    report("", "", WORDS, "");
    assertThat(open(WHOLE_REGION)).isEmpty();
    assertThat(curation.jpa.inTransaction(() -> curation.reportRows.waiting())).isEqualTo(1);
  }

  @Test
  void theAddressGoesWhenTheTaskIsClosedAndTheWordsStay() {
    report("XDA", "", WORDS, "reader@example.org");
    TaskView task = open(ONE_STATE).get(0);
    done("amina", ONE_STATE, task);
    assertThat(reported(ONE_STATE, task).email()).isEmpty();
    assertThat(reported(ONE_STATE, task).words()).isEqualTo(WORDS);
    assertThat(addresses()).isZero();
  }

  @Test
  void theAddressGoesAfterNinetyDaysAtTheLatest() {
    report("XDA", "", WORDS, "reader@example.org");
    assertThat(forgotten(Duration.ofDays(90).minusSeconds(1))).isZero();
    assertThat(addresses()).isEqualTo(1);
    assertThat(forgotten(Duration.ofDays(90))).isEqualTo(1);
    assertThat(addresses()).isZero();
  }

  @Test
  void theAddressIsInNoTrail() {
    report("XDA", "", WORDS, "reader@example.org");
    assertThat(count("select count(*) from access.row_change where cast(after as text) like '%@%'"))
        .isZero();
  }

  @Test
  void whatCannotBeReadIsRefusedAndNothingIsKept() {
    Map.of(
            "too short", report("XDA", WORDS.substring(0, 5), ""),
            "too long", report("XDA", "x".repeat(ReportProblem.LONGEST + 1), ""),
            "no address", report("XDA", WORDS, "nobody"),
            "two addresses", report("XDA", WORDS, "a@example.org,b@example.org"),
            "no line of its own", report("XDA", WORDS, "a@example.org\nBcc: b@example.org"))
        .forEach(
            (why, report) ->
                assertThatThrownBy(() -> send(report))
                    .as(why)
                    .isInstanceOf(RefusedException.class));
    assertThat(open(ONE_STATE)).isEmpty();
  }

  @Test
  void noMoreAreTakenWhileAThousandWait() {
    curation.jpa.inTransaction(
        () ->
            curation
                .jpa
                .entityManager()
                .createNativeQuery(
                    "insert into curation.task (id, kind, iso3, subject_kind, subject_id, state,"
                        + " opened_by, opened_at) select 't' || n, 'PROBLEM_REPORTED', 'XDA',"
                        + " 'report', 't' || n, 'OPEN', 'reader', now()"
                        + " from generate_series(1, 1000) n")
                .executeUpdate());
    assertThatThrownBy(() -> report("XDA", "", WORDS, ""))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.Unavailable.class));
  }

  private int forgotten(Duration later) {
    return curation.jpa.inTransaction(
        () -> curation.reportRows.forget(CurationOnPostgres.CLOCK.instant().plus(later)));
  }

  private void done(String name, Set<String> states, TaskView task) {
    curation.as(
        name,
        states,
        () -> {
          curation.work.close(task.id(), task.version(), true, "");
          return null;
        });
  }

  private List<TaskView> open(Set<String> states) {
    return curation.as("x", states, () -> curation.tasks.list(TaskFilter.OPEN, 0, 10)).items();
  }

  private Reported reported(Set<String> states, TaskView task) {
    return curation.as("x", states, () -> curation.reports.of(List.of(task.id()))).get(task.id());
  }

  private long addresses() {
    return count("select count(*) from curation.problem_reporter");
  }

  private long count(String sql) {
    return curation.jpa.inTransaction(
        () ->
            ((Number) curation.jpa.entityManager().createNativeQuery(sql).getSingleResult())
                .longValue());
  }

  private void report(String iso3, String region, String words, String email) {
    send(
        new ProblemReport(
            "/akn/xa/act/2018/31",
            iso3,
            region,
            Texts.of("en", "A law"),
            words,
            LanguageTag.of("en"),
            email));
  }

  private static ProblemReport report(String iso3, String words, String email) {
    return new ProblemReport("/", iso3, "", Texts.NONE, words, LanguageTag.of("en"), email);
  }

  private void send(ProblemReport report) {
    curation.jpa.inTransaction(
        () -> {
          curation.report.report(report);
          return null;
        });
  }
}
