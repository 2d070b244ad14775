package org.mithaq.tracking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.access.Role;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.Sheet;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableFile;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.FindingSheets;
import org.mithaq.tracking.FindingSheets.Taken;

/** Findings that reviewers write in a sheet. */
class FindingSheetsTest {
  private static final String TWO =
      "obligation,kind,text_en,text_ar,priority,tags\n"
          + "UNTOC/6/1/a,GAP,\"no rule, yet\",لا قاعدة,HIGH,laundering; law\n"
          + ",GOOD_PRACTICE,a joint unit,,,\n";

  private final ReviewHouse at = new ReviewHouse();

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void aSheetOfFindingsIsLookedAtFirstAndThenAdded() throws Exception {
    assertThat(take(csv(TWO), true)).isEqualTo(new Taken(2, 0, List.of()));
    assertThat(at.findings()).as("a dry run only says").isEmpty();
    take(csv(TWO), false);
    assertThat(at.findings())
        .extracting(one -> one.finding().kind())
        .containsExactlyInAnyOrder(Finding.Kind.GAP, Finding.Kind.GOOD_PRACTICE);
    assertThat(at.findings())
        .filteredOn(one -> !one.finding().obligation().isEmpty())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.finding().text().byTag())
                  .containsEntry("en", "no rule, yet")
                  .containsEntry("ar", "لا قاعدة");
              assertThat(one.finding().tags()).isEqualTo(Set.of("laundering", "law"));
              assertThat(one.finding().response()).isEqualTo(Finding.Response.PENDING);
            });
    assertThat(take(csv(TWO), false))
        .as("twice adds nothing")
        .isEqualTo(new Taken(0, 2, List.of()));
  }

  @Test
  void aWorkbookComesBackAsItWentOutThoughTheStateHasAnswered() throws Exception {
    take(csv(TWO), false);
    String id = at.findings().get(0).id();
    at.house.run(
        Role.FOCAL_POINT,
        "focal",
        () -> at.conduct.respond(id, 1, Finding.Response.ACCEPTED, Texts.of("en", "we will")));
    assertThat(take(workbook(rows()), false)).isEqualTo(new Taken(0, 2, List.of()));
    List<List<Object>> rows = rows();
    rows.get(0).set(FindingSheets.COLUMNS.indexOf("text_en"), "something else");
    assertThat(take(workbook(rows), false).problems())
        .singleElement()
        .satisfies(one -> assertThat(one.reason()).contains("not rewritten"));
  }

  @Test
  void aSheetWithAnythingWrongAddsNothingAndNamesEveryCell() throws Exception {
    Taken taken =
        take(
            csv(
                "id,obligation,kind,text_en,colour\n"
                    + ",UNTOC/6/1/a,GAP,fine,\n"
                    + ",UNTOC/999,GAP,no such article,\n"
                    + ",,BLAME,not a kind,\n"
                    + ",,GAP,,\n"
                    + "somewhere,,GAP,of another review,\n"),
            false);
    assertThat(taken.problems())
        .extracting(problem -> problem.place().row() + " " + problem.place().column())
        .contains("1 colour", "3 obligation", "4 kind", "5 text_ar", "6 id");
    assertThat(at.findings()).isEmpty();
  }

  @Test
  void onlyANominatedReviewerAddsThem() {
    assertThatThrownBy(
            () ->
                at.house.as(
                    Role.REVIEWER_EXPERT,
                    "another",
                    () -> at.sheets.take(at.review, csv(TWO), true)))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("nominated reviewer");
    assertThat(at.house.as(Set.of(), "XDA", "s", () -> at.sheets.rows(at.review))).isEmpty();
  }

  private Taken take(Table sheet, boolean dryRun) {
    return at.house.as(
        Role.REVIEWER_EXPERT, "expert", () -> at.sheets.take(at.review, sheet, dryRun));
  }

  private List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    at.house
        .as(Role.OBSERVER, "o", () -> at.sheets.rows(at.review))
        .forEach(row -> rows.add(new ArrayList<>(row)));
    return rows;
  }

  private static Table csv(String text) throws Exception {
    return TableFile.read(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "findings.csv", "")
        .get(0);
  }

  private static Table workbook(List<List<Object>> rows) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sheet sheet = Sheet.xlsx(out, "findings", FindingSheets.COLUMNS, LanguageTag.ARABIC)) {
      for (List<Object> row : rows) {
        sheet.row(row);
      }
    }
    return TableFile.read(new ByteArrayInputStream(out.toByteArray()), "f.xlsx", "").get(0);
  }
}
