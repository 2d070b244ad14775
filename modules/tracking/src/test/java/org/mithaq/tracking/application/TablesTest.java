package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.Sheet;
import org.mithaq.papers.TableFile;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerSheets;
import org.mithaq.tracking.AnswerSheets.Taken;
import org.mithaq.tracking.Question;
import org.mithaq.tracking.Question.Branch;
import org.mithaq.tracking.QuestionKind;
import org.mithaq.tracking.QuestionView.Fault;
import org.mithaq.tracking.TableAnswer;
import org.mithaq.tracking.Template;

/** Questions whose answer is a table. */
class TablesTest {
  private static final List<List<String>> CASES =
      List.of(List.of("2024", "12, of which 3 \"joint\""), List.of("2025", "تسع"));

  private final AssessmentHouse at = new AssessmentHouse();
  private final KeepingAnswerSheets sheets = new KeepingAnswerSheets(at.desk, at.rows, at.answers);

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void rowsStandUnderTheColumnsOfTheQuestionAndAreKeptAsTheyWereTyped() {
    String id = begin("Year", "Cases");
    assertThat(answer(id, TableAnswer.given(CASES))).isEmpty();
    assertThat(TableAnswer.rows(given(id))).contains(CASES);
    assertThat(answer(id, "")).as("none of it said yet is no fault").isEmpty();
    assertThat(answer(id, "2024,12,too many")).containsExactly(Fault.NOT_A_TABLE);
    assertThat(answer(id, "2024")).containsExactly(Fault.NOT_A_TABLE);
    assertThat(TableAnswer.given(List.of(List.of("a", " b "), List.of("", " "))))
        .as("empty rows are none")
        .isEqualTo("a,b");
  }

  @Test
  void aTableGoesThroughAWorkbookWithoutLoss() throws Exception {
    String id = begin("Year", "Cases");
    answer(id, TableAnswer.given(CASES));
    List<List<Object>> rows = at.house.as(Role.OBSERVER, "o", () -> sheets.rows(id));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sheet sheet = Sheet.xlsx(out, "assessment", AnswerSheets.COLUMNS, LanguageTag.ENGLISH)) {
      for (List<Object> row : rows) {
        sheet.row(row);
      }
    }
    Taken taken =
        at.house.as(
            Role.NATIONAL_COORDINATOR,
            "c",
            () ->
                sheets.take(
                    id,
                    TableFile.read(new ByteArrayInputStream(out.toByteArray()), "a.xlsx", "")
                        .get(0),
                    false));
    assertThat(taken).isEqualTo(new Taken(0, 1, 0, List.of()));
  }

  @Test
  void aTableWithoutColumnsIsNotPublished() {
    assertThatThrownBy(() -> begin())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("columns");
  }

  private String begin(String... columns) {
    Question cases =
        new Question(
            "cases",
            "",
            QuestionKind.TABLE,
            Texts.of("en", "Cases by year"),
            List.of(columns),
            Branch.ALWAYS,
            Texts.NONE);
    at.house.as(
        Role.SECRETARIAT,
        "u",
        () ->
            at.templates.publish(
                new Template("OWN", 0, Texts.of("en", "Own"), List.of("UNTOC"), List.of(cases))));
    return at.begin("OWN", "2026-11-20");
  }

  private List<Fault> answer(String id, String given) {
    return at.answer(id, "cases", AnswerContent.NONE.given(given)).faults();
  }

  private String given(String id) {
    return at.question(id, "cases").answer().content().given();
  }
}
