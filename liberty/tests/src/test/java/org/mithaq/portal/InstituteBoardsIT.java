package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.running.Answer;
import org.mithaq.running.Person;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.WithPortal;

/** The institute's boards, on the page and as files. */
@WithPortal
class InstituteBoardsIT {
  private static final String PASSWORD = "marble thicket answers slowly";

  @ParameterizedTest
  @CsvSource({
    "round, 'year,iso3,asked,confirmed,dropped,rate'",
    "coverage, 'iso3,instrument,reviewed,proposed,recheck,noProvision,reviewedOn,lookedAt'",
    "tasks, 'iso3,kind,open,overdue'",
    "sources, 'iso3,law,what,since'",
    "contributions, 'person,submitted,decided,tasksDone'",
    "searches, 'typed,times,last'"
  })
  void eachBoardIsAFileThatSpreadsheetsReadAsUtf8(String board, String head, RunningPortal portal) {
    Answer file = portal.administrator().get("/desk/institute/boards/" + board + ".csv");

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.mediaType()).isEqualTo("text/csv");
    assertThat(file.header("Content-Disposition").orElseThrow()).contains("mithaq-" + board + "-");
    assertThat(file.text()).startsWith("\uFEFF" + head);
  }

  @Test
  void figuresOpenTheirRowsAndStatesBeyondOnesReachAreNotThere(RunningPortal portal) {
    String editor = "board-" + UUID.randomUUID();
    portal.database().account(editor, PASSWORD, "EDITOR", "STATE", "XDA");
    Person person = portal.person().signIn(editor, PASSWORD);

    String page = person.get("/desk/institute?ui=en").text();

    assertThat(page)
        .contains("Completeness and freshness", "/coverage/rows?state=XDA&amp;obligation=UNTOC")
        .doesNotContain("/states/XDB", "???", ">board.");
    assertThat(person.get("/desk/institute/boards/coverage.csv").text())
        .contains("XDA,UNTOC,")
        .doesNotContain("XDB");
  }

  @Test
  void aFormulaThatAReaderTypedIsOnlyWords(RunningPortal portal) {
    String typed = "=HYPERLINK(\"" + UUID.randomUUID() + "\")";
    portal
        .database()
        .execute(
            "INSERT INTO curation.task (id, kind, iso3, subject_kind, subject_id, detail, state,"
                + " opened_by, opened_at) VALUES (?, 'BROKEN_SOURCE', 'XDA', 'law', ?, ?, 'OPEN',"
                + " 'rule', now())",
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            typed);

    String file = portal.administrator().get("/desk/institute/boards/sources.csv").text();

    assertThat(file).contains("\"'" + typed.replace("\"", "\"\"") + "\"");
    portal.database().execute("DELETE FROM curation.task WHERE detail = ?", typed);
  }

  @Test
  void whatIsNoBoardOrNotForTheReaderIsNotFound(RunningPortal portal) {
    String contributor = "board-" + UUID.randomUUID();
    portal.database().account(contributor, PASSWORD, "CONTRIBUTOR", "STATE", "XDA");
    Person person = portal.person().signIn(contributor, PASSWORD);

    assertThat(person.get("/desk/institute/boards/tasks.csv").status()).isEqualTo(404);
    assertThat(person.get("/desk/institute").status()).isEqualTo(403);
    Person admin = portal.administrator();
    for (String name : List.of("nothing.csv", "tasks", "tasks.csv.csv", "")) {
      assertThat(admin.get("/desk/institute/boards/" + name).status()).as(name).isEqualTo(404);
    }
  }

  @Test
  void whatAPersonGaveOpensStepByStep(RunningPortal portal) {
    String person = "giver-" + UUID.randomUUID();
    portal
        .database()
        .execute(
            "INSERT INTO curation.task (id, kind, iso3, subject_kind, subject_id, titles, state,"
                + " opened_by, opened_at, closed_by, closed_at) VALUES (?, 'LINK_GAZETTE', 'XDA',"
                + " 'law', ?, '{\"en\": \"An act on lanterns\"}', 'DONE', 'rule', now(), ?, now())",
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            person);
    Person admin = portal.administrator();

    assertThat(admin.get("/desk/institute?ui=en").text()).contains("person=" + person);
    assertThat(admin.get("/desk/institute/contributions?ui=en&person=" + person).text())
        .contains("An act on lanterns", "Name the gazette");
    assertThat(admin.get("/desk/institute/contributions?person=nobody").status()).isEqualTo(404);
  }
}
