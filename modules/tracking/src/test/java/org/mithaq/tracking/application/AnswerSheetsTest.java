package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.Sheet;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableFile;
import org.mithaq.tracking.AnswerClass;
import org.mithaq.tracking.AnswerContent;
import org.mithaq.tracking.AnswerSheets;
import org.mithaq.tracking.AnswerSheets.Taken;
import org.mithaq.tracking.AnswerValue;

class AnswerSheetsTest {
  private static final String LAUNDERING = "UNTOC/6/1/a";
  private static final int VALUE = AnswerSheets.COLUMNS.indexOf("value");
  private static final int NARRATIVE = AnswerSheets.COLUMNS.indexOf("narrative_ar");
  private static final int EVIDENCE = AnswerSheets.COLUMNS.indexOf("evidence");

  private final AssessmentHouse at = new AssessmentHouse();
  private final KeepingAnswerSheets sheets = new KeepingAnswerSheets(at.desk, at.rows, at.answers);

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void aWorkbookComesBackAsItWentOut() throws Exception {
    String id = at.begin("2026-11-20");
    at.answer(id, LAUNDERING, AnswerContent.NONE.saying(AnswerValue.NO));
    Taken taken = take(id, workbook(rows(id)), false);
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.changed()).isZero();
    assertThat(taken.unchanged()).isEqualTo(at.view(id).questions().size());
  }

  @Test
  void whatWasFilledInWithoutThePortalIsSavedByTheSameRules() throws Exception {
    at.law("act", "ACT", "2010-01-01", "");
    String mapping = at.mapped("act", LAUNDERING, "IMPLEMENTS", "REVIEWED");
    String id = at.begin("2026-11-20");
    List<List<Object>> rows = rows(id);
    row(rows, LAUNDERING).set(VALUE, "YES");
    row(rows, LAUNDERING).set(EVIDENCE, mapping);
    row(rows, LAUNDERING).set(NARRATIVE, "المادة الأولى");
    row(rows, "UNTOC/5/1/a").set(VALUE, "YES");
    Taken taken = take(id, workbook(rows), false);
    assertThat(taken.problems()).isEmpty();
    assertThat(taken.changed()).isEqualTo(2);
    assertThat(taken.lacking()).as("a YES without evidence is a draft").isEqualTo(1);
    assertThat(at.question(id, LAUNDERING).counted()).isEqualTo(AnswerClass.YES);
    assertThat(at.question(id, LAUNDERING).answer().content().narrative().byTag())
        .containsEntry("ar", "المادة الأولى");
    assertThat(at.question(id, "UNTOC/5/1/a").counted()).isEqualTo(AnswerClass.NOT_ASSESSED);
  }

  @Test
  void aSheetWithAnythingWrongSavesNothingAndNamesEveryCell() throws Exception {
    String id = at.begin("2026-11-20");
    List<List<Object>> rows = rows(id);
    row(rows, LAUNDERING).set(VALUE, "NO");
    row(rows, "UNTOC/5/1/a").set(VALUE, "MAYBE");
    rows.add(new ArrayList<>(row(rows, LAUNDERING)));
    Taken taken = take(id, workbook(rows), false);
    assertThat(taken.problems())
        .extracting(problem -> problem.place().column())
        .containsExactlyInAnyOrder("value", "question");
    assertThat(at.question(id, LAUNDERING).answer().version()).isZero();
  }

  @Test
  void whatWasChangedHereMeanwhileIsNotOverwritten() throws Exception {
    String id = at.begin("2026-11-20");
    List<List<Object>> rows = rows(id);
    row(rows, LAUNDERING).set(VALUE, "NO");
    at.answer("badr", id, LAUNDERING, AnswerContent.NONE.saying(AnswerValue.YES_IN_PART));
    assertThat(take(id, workbook(rows), false).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.reason()).contains("badr"));
  }

  @Test
  void aDryRunOnlySays() throws Exception {
    String id = at.begin("2026-11-20");
    List<List<Object>> rows = rows(id);
    row(rows, LAUNDERING).set(VALUE, "NO");
    assertThat(take(id, workbook(rows), true).changed()).isEqualTo(1);
    assertThat(at.question(id, LAUNDERING).answer().version()).isZero();
    assertThatThrownBy(
            () -> at.house.as(Role.OBSERVER, "o", () -> sheets.take(id, workbook(rows(id)), true)))
        .isInstanceOf(RefusedException.class);
  }

  private List<List<Object>> rows(String id) {
    List<List<Object>> rows = new ArrayList<>();
    at.house
        .as(Role.OBSERVER, "o", () -> sheets.rows(id))
        .forEach(row -> rows.add(new ArrayList<>(row)));
    return rows;
  }

  private static List<Object> row(List<List<Object>> rows, String question) {
    return rows.stream().filter(row -> row.get(0).equals(question)).findFirst().orElseThrow();
  }

  private static Table workbook(List<List<Object>> rows) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sheet sheet = Sheet.xlsx(out, "assessment", AnswerSheets.COLUMNS, LanguageTag.ARABIC)) {
      for (List<Object> row : rows) {
        sheet.row(row);
      }
    }
    return TableFile.read(new ByteArrayInputStream(out.toByteArray()), "a.xlsx", "").get(0);
  }

  private Taken take(String id, Table sheet, boolean dryRun) {
    return at.house.as(
        Role.NATIONAL_COORDINATOR, "coordinator", () -> sheets.take(id, sheet, dryRun));
  }
}
