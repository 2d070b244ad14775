package org.mithaq.conventions.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.conventions.ObligationView;
import org.mithaq.conventions.ParticipationStatus;
import org.mithaq.conventions.ParticipationView;
import org.mithaq.conventions.domain.ContradictionException;
import org.mithaq.jobs.JobReportLine;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;

class LoadingAndImportTest {
  private static final String HEADER = "instrument,iso3,kind,date,effectDate,asOf,note,source\n";
  private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
  private final ConventionsHouse house = new ConventionsHouse();

  @TempDir Path folder;

  @BeforeEach
  void load() {
    house.loadUniversal();
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void theSameDataAgainChangeNothing() throws IOException {
    PackOnDisk pack = pack("one", "UNTOC,EGY,ACCESSION,2004-01-01,,2014-01-01,,a source\n");
    house.load(pack);
    long before = house.revision();

    house.loadUniversal();
    house.load(pack);

    assertThat(house.revision()).isEqualTo(before);
  }

  @Test
  void aPackThatContradictsAnotherStopsAndNamesBothRows() throws IOException {
    house.load(pack("one", "UNTOC,EGY,ACCESSION,2004-01-01,,2014-01-01,,a source\n"));
    PackOnDisk other = pack("two", "UNTOC,EGY,ACCESSION,2005-01-01,,2014-01-01,,another\n");

    assertThatThrownBy(() -> house.load(other))
        .isInstanceOf(ContradictionException.class)
        .hasMessageContaining("pack one, participation.csv, row 2")
        .hasMessageContaining("pack two, participation.csv, row 2");
    assertThat(status("UNTOC", "EGY").consented().iso()).isEqualTo("2004-01-01");
  }

  @Test
  void aPackThatContradictsTheUniversalDataStopsAndNamesBothRows() throws IOException {
    PackOnDisk pack = pack("one", "UNTOC,EGY,ACCESSION,2004-01-01,,2014-01-01,,a source\n");
    Files.writeString(
        folder.resolve("one/articles.csv"),
        "instrument,number,heading_en,chapter,source\nUNTOC,6,Something else,,a source\n");

    assertThatThrownBy(() -> house.load(pack))
        .isInstanceOf(ContradictionException.class)
        .hasMessageContaining("universal, articles.csv, row")
        .hasMessageContaining("pack one, articles.csv, row 2");
    assertThat(house.catalogue.participants("UNTOC", TODAY)).isEmpty();
  }

  @Test
  void aPackRowThatNamesAnUnknownInstrumentStopsTheLoadWithItsPlace() throws IOException {
    PackOnDisk pack = pack("one", "NOPE,EGY,ACCESSION,2004-01-01,,2014-01-01,,a source\n");

    assertThatThrownBy(() -> house.load(pack))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("participation.csv, row 2, column instrument")
        .hasMessageContaining("NOPE");
  }

  @Test
  void aNewerVersionOfAPackTakesAwayWhatItSaysNoMore() throws IOException {
    house.load(pack("one", "UNTOC,EGY,ACCESSION,2004-01-01,,2014-01-01,,a source\n"));
    house.load(pack("one", "UNTOC,TUN,ACCESSION,2003-06-19,,2014-01-01,,a source\n"));

    assertThat(house.catalogue.participants("UNTOC", TODAY))
        .extracting(ParticipationView::iso3)
        .containsExactly("TUN");
  }

  @Test
  void aSheetOfALaterDayTakesThePlaceOfWhatIsRecorded() throws IOException {
    house.load(pack("one", "UNTOC,SOM,NONE_RECORDED,,,2014-01-01,,a source\n"));
    assertThat(status("UNTOC", "SOM").status()).isEqualTo(ParticipationStatus.UNKNOWN);
    InMemoryFiles files =
        new InMemoryFiles()
            .with("a.csv", HEADER + "UNTOC,SOM,ACCESSION,2024-11-01,,2026-01-01,,depositary\n");
    RecordedRun run = new RecordedRun("a.csv", false);

    house.importStatusActions(files, run);

    assertThat(run.results).containsEntry("changed", "1").containsEntry("errors", "0");
    assertThat(status("UNTOC", "SOM").status()).isEqualTo(ParticipationStatus.PARTY);
    assertThat(status("UNTOC", "SOM").effective().iso()).isEqualTo("2024-12-01");
  }

  @Test
  void theSameSheetAgainChangesNothing() {
    InMemoryFiles files =
        new InMemoryFiles()
            .with("a.csv", HEADER + "UNTOC,SOM,ACCESSION,2024-11-01,,2026-01-01,,depositary\n");
    house.importStatusActions(files, new RecordedRun("a.csv", false));
    long before = house.revision();
    RecordedRun again = new RecordedRun("a.csv", false);

    house.importStatusActions(files, again);

    assertThat(again.results).containsEntry("changed", "0").containsEntry("unchanged", "1");
    assertThat(house.revision()).isEqualTo(before);
  }

  @Test
  void aReloadedPackDoesNotUndoANewerSheet() throws IOException {
    InMemoryFiles files =
        new InMemoryFiles()
            .with("a.csv", HEADER + "UNTOC,SOM,ACCESSION,2024-11-01,,2026-01-01,,depositary\n");
    house.importStatusActions(files, new RecordedRun("a.csv", false));

    house.load(pack("one", "UNTOC,SOM,NONE_RECORDED,,,2014-01-01,,a source\n"));

    assertThat(status("UNTOC", "SOM").status()).isEqualTo(ParticipationStatus.PARTY);
  }

  @Test
  void oneWrongRowLoadsNothingAndTheReportNamesIt() {
    InMemoryFiles files =
        new InMemoryFiles()
            .with(
                "a.csv",
                HEADER
                    + "UNTOC,SOM,ACCESSION,2024-11-01,,2026-01-01,,depositary\n"
                    + "UNTOC,QQQ,ACCESSION,2024-11-01,,2026-01-01,,depositary\n");
    RecordedRun run = new RecordedRun("a.csv", false);

    assertThatThrownBy(() -> house.importStatusActions(files, run))
        .hasMessageContaining("nothing was loaded");

    assertThat(run.lines)
        .containsExactly(
            new JobReportLine(
                JobReportLine.Severity.ERROR, "a.csv, row 3, column iso3", "no such State: QQQ"));
    assertThat(house.catalogue.participants("UNTOC", TODAY)).isEmpty();
  }

  @Test
  void aDryRunOnlyReports() {
    InMemoryFiles files =
        new InMemoryFiles()
            .with("a.csv", HEADER + "UNTOC,SOM,RATIFICATION,2024-11-01,,2026-01-01,,depositary\n");
    RecordedRun run = new RecordedRun("a.csv", true);

    house.importStatusActions(files, run);

    assertThat(run.results).containsEntry("changed", "1");
    assertThat(run.lines)
        .extracting(JobReportLine::severity)
        .containsExactly(JobReportLine.Severity.WARNING);
    assertThat(house.catalogue.participants("UNTOC", TODAY)).isEmpty();
  }

  @Test
  void anAuthenticTextIsShownWithItsObligationAndSurvivesAReload() {
    InMemoryFiles files =
        new InMemoryFiles()
            .with(
                "t.jsonl",
                "{\"obligation\":\"UNTOC/6/1\",\"language\":\"en\",\"text\":\"Invented words.\","
                    + "\"source\":\"an institute\"}\n");
    RecordedRun run = new RecordedRun("t.jsonl", false);
    house.importTexts(files, run);
    RecordedRun again = new RecordedRun("t.jsonl", false);
    house.importTexts(files, again);
    house.loadUniversal();

    ObligationView shown = house.catalogue.obligation("UNTOC/6/1").orElseThrow();
    assertThat(shown.text().in(LanguageTag.ENGLISH).orElseThrow().value())
        .isEqualTo("Invented words.");
    assertThat(run.results).containsEntry("changed", "1");
    assertThat(again.results).containsEntry("changed", "0");
  }

  @Test
  void aTextOfNoObligationLoadsNothing() {
    InMemoryFiles files =
        new InMemoryFiles()
            .with(
                "t.jsonl",
                "{\"obligation\":\"UNTOC/99\",\"language\":\"en\",\"text\":\"Invented.\","
                    + "\"source\":\"an institute\"}\n");
    RecordedRun run = new RecordedRun("t.jsonl", false);

    assertThatThrownBy(() -> house.importTexts(files, run)).hasMessageContaining("nothing");
    assertThat(run.lines).extracting(JobReportLine::place).containsExactly("t.jsonl, line 1");
  }

  private ParticipationView status(String instrument, String iso3) {
    return house.catalogue.participants(instrument, TODAY).stream()
        .filter(view -> view.iso3().equals(iso3))
        .findFirst()
        .orElseThrow();
  }

  private PackOnDisk pack(String code, String rows) throws IOException {
    Path place = Files.createDirectories(folder.resolve(code));
    Files.writeString(place.resolve("participation.csv"), HEADER + rows);
    return new PackOnDisk(code, place);
  }
}
