package org.mithaq.legislation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mithaq.legislation.SheetImport.LAWS;
import static org.mithaq.legislation.SheetImport.PROVISIONS;
import static org.mithaq.legislation.SheetImport.WORKBOOK;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Reach;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.SheetImport;

/** Sheets of laws on a real database: whole or not at all, out and in again without loss. */
class SheetImportTest {
  private final LegislationOnPostgres here = new LegislationOnPostgres();

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void fiveThousandRowsWithTwelveMistakesNameAllTwelveAndLoadNothing() throws Exception {
    SheetsOfLaws sheets =
        SheetsOfLaws.of(100, 49)
            .with(LAWS, 5, "state", "QQQ")
            .with(LAWS, 6, "adopted", "30/09/2019")
            .with(LAWS, 7, "kind", "LAWW")
            .with(LAWS, 8, "commenced", "1441-01-30")
            .with(LAWS, 9, "relations", "REPEALS")
            .with(LAWS, 10, "year", "MMXIX")
            .with(PROVISIONS, 900, "kind", "ARTIKEL")
            .with(PROVISIONS, 1000, "language", "français")
            .with(PROVISIONS, 1200, "lawNumber", "777")
            .with(PROVISIONS, 1300, "depth", "7")
            .with(PROVISIONS, 1400, "order", "third")
            .with(PROVISIONS, 4902, "action", "remove");
    RecordingRun run = new RecordingRun("bad");

    assertThatThrownBy(() -> load(run, WORKBOOK, false, false, sheets.xlsx()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("12 problems");

    assertThat(run.lines)
        .filteredOn(line -> line.severity() == Severity.ERROR)
        .extracting(line -> line.place())
        .containsExactly(
            "laws, row 5, column state",
            "laws, row 6, column adopted",
            "laws, row 7, column kind",
            "laws, row 8, column commenced",
            "laws, row 9, column relations",
            "laws, row 10, column year",
            "provisions, row 900, column kind",
            "provisions, row 1000, column language",
            "provisions, row 1200, column lawNumber",
            "provisions, row 1300, column depth",
            "provisions, row 1400, column order",
            "provisions, row 4902, column action");
    assertThat(run.results).containsEntry("rows", "5000").containsEntry("errors", "12");
    assertThat(here.count("law")).isZero();
    assertThat(here.imported("bad").state()).isEqualTo(ImportView.State.FAILED);
  }

  @Test
  void corrected_itLoadsWithProgressAndComesBackUnchanged() throws Exception {
    RecordingRun loaded = run("one", WORKBOOK, SheetsOfLaws.of(100, 49).xlsx());

    assertThat(here.imported("one").created()).isEqualTo(100);
    assertThat(loaded.progress).contains("25 of 100, loaded /akn/xa/act/2019/25");
    assertThat(loaded.results)
        .containsEntry("lawsNew", "100")
        .containsEntry("provisionsNew", "4900");
    List<LawDraft> before = laws();

    unchangedBy("again", WORKBOOK, exported().xlsx());
    unchangedBy("provisions again", PROVISIONS, exported().csv(PROVISIONS));
    unchangedBy("laws again", LAWS, exported().csv(LAWS));
    assertThat(laws()).isEqualTo(before);
  }

  @Test
  void oneChangedCellChangesExactlyThat() throws Exception {
    run("one", WORKBOOK, SheetsOfLaws.of(3, 9).xlsx());
    SheetsOfLaws sheets = exported();
    int row = SheetsOfLaws.FIRST_ROW + 3;

    RecordingRun run = run("two", WORKBOOK, sheets.with(PROVISIONS, row, "text", "نص جديد").xlsx());

    assertThat(run.results)
        .containsEntry("lawsUnchanged", "3")
        .containsEntry("provisionsChanged", "1")
        .containsEntry("provisionsUnchanged", "26")
        .containsEntry("changed", "1")
        .containsEntry("unchanged", "2");
    assertThat(run.problems(Severity.NOTE))
        .anyMatch(note -> note.contains("8 provisions unchanged"));
  }

  @Test
  void aSheetOfSomeProvisionsLeavesTheOthersAtTheirPlaces() throws Exception {
    run("one", WORKBOOK, SheetsOfLaws.of(1, 9).xlsx());
    String sheet =
        "law,language,order,depth,kind,number,text,action\n"
            + "/akn/xa/act/2019/1,fr,25,2,ARTICLE,2 bis,Inséré,\n"
            + "/akn/xa/act/2019/1,fr,,,ARTICLE,4,,delete\n"
            + "/akn/xa/act/2019/1,fr,,,ARTICLE,5,Changé,\n";

    run("two", PROVISIONS, sheet.getBytes(StandardCharsets.UTF_8));

    assertThat(french(laws().get(0))).containsExactly("1", "2", "2 bis", "3", "5");
    assertThat(texts(laws().get(0))).contains("Inséré", "Changé");
  }

  @Test
  void aSheetOfTitlesLeavesWhatHasNoColumn() throws Exception {
    run("one", WORKBOOK, SheetsOfLaws.of(1, 3).xlsx());
    LawDraft before = laws().get(0);

    run(
        "two",
        LAWS,
        "address;title_en\n/akn/xa/act/2019/1;Prevention Act\n".getBytes(StandardCharsets.UTF_16));

    LawDraft after = laws().get(0);
    assertThat(after.titles().in(LanguageTag.ENGLISH)).isPresent();
    assertThat(after.titles().in(LanguageTag.ARABIC))
        .isEqualTo(before.titles().in(LanguageTag.ARABIC));
    assertThat(after.relations()).isEqualTo(before.relations());
    assertThat(after.expressions()).isEqualTo(before.expressions());
  }

  @Test
  void rowsOfAStateBeyondTheSendersReachAreMistakes() throws Exception {
    SheetsOfLaws sheets =
        SheetsOfLaws.of(2, 1).with(LAWS, 3, "state", "XDB").with(PROVISIONS, 3, "state", "XDB");
    RecordingRun run = new RecordingRun("reach");

    assertThatThrownBy(
            () ->
                here.load(
                    run,
                    command("reach", WORKBOOK, true, false),
                    sheets.xlsx(),
                    Reach.of(Set.of("XDA"))))
        .hasMessageContaining("2 problems");
    assertThat(run.problems(Severity.ERROR))
        .containsExactly(
            "laws, row 3, column state | your rights do not reach the State XDB",
            "provisions, row 3, column state | your rights do not reach the State XDB");
  }

  @Test
  void onRequestTheGoodLawsAreLoaded() throws Exception {
    SheetsOfLaws sheets = SheetsOfLaws.of(5, 3).with(PROVISIONS, 4, "kind", "ARTIKEL");

    load(new RecordingRun("good"), WORKBOOK, false, true, sheets.xlsx());

    assertThat(here.imported("good").created()).isEqualTo(4);
    assertThat(here.imported("good").refused()).isEqualTo(1);
  }

  @Test
  void afterACrashTheLoadGoesOnAfterTheLastLawThatWasLoaded() throws Exception {
    byte[] file = SheetsOfLaws.of(60, 2).xlsx();
    RecordingRun dying = new RecordingRun("crash").dyingAfter(2);
    assertThatThrownBy(() -> load(dying, WORKBOOK, false, false, file))
        .hasMessageContaining("died");
    assertThat(here.count("law")).isEqualTo(25);

    load(new RecordingRun("crash", dying.checkpoint()), WORKBOOK, false, false, file);

    assertThat(here.count("law")).isEqualTo(60);
    assertThat(here.imported("crash").created()).isEqualTo(60);
    assertThat(here.imported("crash").unchanged()).isZero();
  }

  @Test
  void aTextLongerThanACellGoesOverSeveralRows() throws Exception {
    String text = "مادة ".repeat(20_000).strip();
    run("one", WORKBOOK, SheetsOfLaws.of(1, 1).with(PROVISIONS, 3, "text", "").xlsx());
    String csv =
        "law,language,number,kind,text\n/akn/xa/act/2019/1,fr,1,CHAPTER,\"" + text + "\"\n";
    run("two", PROVISIONS, csv.getBytes(StandardCharsets.UTF_8));
    assertThat(texts(laws().get(0))).containsExactly(text);

    RecordingRun again = run("three", WORKBOOK, exported().xlsx());

    assertThat(here.imported(again.id()).unchanged()).isEqualTo(1);
    assertThat(exported().sheets.get(PROVISIONS)).hasSize(4);
  }

  @Test
  void anImportOfASheetIsWithdrawnAsAWhole() throws Exception {
    run("one", WORKBOOK, SheetsOfLaws.of(2, 3).xlsx());
    List<LawDraft> before = laws();
    run("two", WORKBOOK, exported().with(PROVISIONS, 4, "text", "Autre").xlsx());

    here.withdraw("two", "wrong sheet");

    assertThat(laws().stream().map(LawDraft::expressions).toList())
        .isEqualTo(before.stream().map(LawDraft::expressions).toList());
  }

  private void unchangedBy(String id, String kind, byte[] file) throws Exception {
    RecordingRun again = run(id, kind, file);
    assertThat(here.imported(id).unchanged()).isEqualTo(100);
    assertThat(again.results)
        .allSatisfy(
            (name, count) -> {
              if (name.endsWith("New") || name.endsWith("Changed")) {
                assertThat(count).as(name).isEqualTo("0");
              }
            });
  }

  private RecordingRun run(String id, String kind, byte[] bytes) throws Exception {
    RecordingRun run = new RecordingRun(id);
    try {
      return load(run, kind, false, false, bytes);
    } catch (RefusedException refused) {
      throw new AssertionError(run.problems(Severity.ERROR).toString(), refused);
    }
  }

  private RecordingRun load(
      RecordingRun run, String kind, boolean dryRun, boolean goodRowsOnly, byte[] bytes)
      throws Exception {
    return here.load(run, command(run.id(), kind, dryRun, goodRowsOnly), bytes, Reach.EVERYWHERE);
  }

  private static SheetImport command(String id, String kind, boolean dryRun, boolean goodRowsOnly) {
    return new SheetImport("0".repeat(64), id, kind, "", dryRun, goodRowsOnly, "", "", "");
  }

  private SheetsOfLaws exported() {
    return here.read(
        () -> {
          SheetsOfLaws all = new SheetsOfLaws();
          for (String kind : List.of(LAWS, PROVISIONS)) {
            var columns = here.sheets.columns(kind, "");
            List<Map<String, String>> rows = new ArrayList<>();
            for (String id : ids()) {
              for (List<Object> cells : here.sheets.rows(kind, id, columns)) {
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < cells.size(); i++) {
                  row.put(columns.get(i).name(), String.valueOf(cells.get(i)));
                }
                rows.add(row);
              }
            }
            all.sheets.put(kind, rows);
          }
          return all;
        });
  }

  private List<LawDraft> laws() {
    return here.read(
        () -> ids().stream().map(id -> here.laws.byId(id).orElseThrow().content()).toList());
  }

  private List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Object id :
        here.jpa
            .entityManager()
            .createNativeQuery("select id from legislation.law order by length(number), number")
            .getResultList()) {
      ids.add(String.valueOf(id));
    }
    return ids;
  }

  private static List<String> french(LawDraft law) {
    return flat(law).stream().map(LawDraft.ProvisionDraft::number).toList();
  }

  private static List<String> texts(LawDraft law) {
    return flat(law).stream().map(LawDraft.ProvisionDraft::text).toList();
  }

  private static List<LawDraft.ProvisionDraft> flat(LawDraft law) {
    List<LawDraft.ProvisionDraft> flat = new ArrayList<>();
    law.expressions().stream()
        .filter(text -> text.language().equals(LanguageTag.FRENCH))
        .forEach(text -> lay(text.provisions(), flat));
    return flat;
  }

  private static void lay(List<LawDraft.ProvisionDraft> some, List<LawDraft.ProvisionDraft> flat) {
    for (LawDraft.ProvisionDraft one : some) {
      flat.add(one);
      lay(one.children(), flat);
    }
  }
}
