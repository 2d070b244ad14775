package org.mithaq.legislation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mithaq.jobs.JobReportLine.Severity;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.ImportView;
import org.mithaq.legislation.LawView;

/** Import of lines on a real database: all or nothing, law by law, and on after a crash. */
class ImportTest {
  private final LegislationOnPostgres here = new LegislationOnPostgres();

  @AfterEach
  void close() {
    here.close();
  }

  @Test
  void lawsOfAFileArePublishedWithTheFileAsTheirSource() throws Exception {
    RecordingRun run = here.load("one", lines(1, 60));
    assertThat(here.imported("one").state()).isEqualTo(ImportView.State.DONE);
    assertThat(run.results).containsEntry("created", "60").containsEntry("provisions", "120");
    LawView law = here.read(() -> here.catalogue.lawAt("/akn/xa/act/2019/7")).orElseThrow();
    assertThat(law.source().locator()).isEqualTo("line 7");
    assertThat(law.source().licence()).isEqualTo("CC0");
    assertThat(law.importId()).isEqualTo("one");
    assertThat(here.news).hasSize(60).allMatch(news -> news.startsWith("LawPublished "));
    assertThat(here.count("import_line")).isZero();
  }

  @Test
  void theSameFileAgainChangesNothing() throws Exception {
    here.load("one", lines(1, 5));
    here.news.clear();
    here.load("two", lines(1, 5));
    assertThat(here.imported("two").unchanged()).isEqualTo(5);
    assertThat(here.news).isEmpty();
    assertThat(here.count("provision")).isEqualTo(10);
  }

  @Test
  void aFileWithOneBadLineLoadsNothingAndNamesThePlace() {
    RecordingRun run = new RecordingRun("bad");
    String content = lines(1, 3) + line(4).replace("\"ARTICLE\"", "\"ARTIKEL\"") + lines(5, 6);
    assertThatThrownBy(
            () -> here.load(run, LegislationOnPostgres.command("bad", false, false), content))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("nothing was loaded");
    assertThat(run.problems(Severity.ERROR))
        .anyMatch(p -> p.startsWith("line 4: expressions[0].provisions[0].kind | none of"));
    assertThat(here.count("law")).isZero();
    assertThat(here.imported("bad").state()).isEqualTo(ImportView.State.FAILED);
  }

  @Test
  void onRequestTheGoodRowsAreLoaded() throws Exception {
    String content = lines(1, 3) + "{broken\n" + lines(5, 6);
    RecordingRun run = new RecordingRun("good");
    here.load(run, LegislationOnPostgres.command("good", false, true), content);
    assertThat(here.imported("good").created()).isEqualTo(5);
    assertThat(here.imported("good").refused()).isEqualTo(1);
    assertThat(run.problems(Severity.ERROR)).singleElement().asString().startsWith("line 4 |");
  }

  @Test
  void aDryRunSaysWhatWouldChangeAndChangesNothing() throws Exception {
    here.load("one", lines(1, 2));
    RecordingRun run = new RecordingRun("dry");
    here.load(
        run,
        LegislationOnPostgres.command("dry", true, false),
        line(1) + line(2).replace("Words of 2", "Other words") + line(3));
    assertThat(run.problems(Severity.NOTE))
        .containsExactly(
            "line 2 | would be CHANGED at /akn/xa/act/2019/2: art_1 changed; 1 provisions unchanged",
            "line 3 | would be CREATED at /akn/xa/act/2019/3");
    assertThat(here.count("law")).isEqualTo(2);
  }

  @Test
  void twoLawsThatClaimOneAddressAreBothNamed() {
    RecordingRun run = new RecordingRun("collision");
    String content =
        line(1).replace("\"kind\": \"ACT\"", "\"localId\": \"first\"")
            + line(1).replace("\"kind\": \"ACT\"", "\"localId\": \"second\"");
    assertThatThrownBy(
            () -> here.load(run, LegislationOnPostgres.command("collision", false, false), content))
        .isInstanceOf(RefusedException.class);
    assertThat(run.problems(Severity.ERROR))
        .containsExactly(
            "line 2 | the address /akn/xa/act/2019/1 is also that of line 1 (first and second)");
  }

  @Test
  void afterACrashEachLawIsWholeOrAbsentAndTheJobGoesOn() throws Exception {
    String content = lines(1, 100);
    RecordingRun first = new RecordingRun("crash").dyingAfter(3);
    assertThatThrownBy(
            () -> here.load(first, LegislationOnPostgres.command("crash", false, false), content))
        .hasMessageContaining("the server died");
    assertThat(here.count("law")).isEqualTo(50);
    assertThat(here.count("provision")).isEqualTo(100);
    RecordingRun second = new RecordingRun("crash", first.checkpoint());
    here.load(second, LegislationOnPostgres.command("crash", false, false), content);
    assertThat(second.progress.get(0)).isEqualTo("50 of 100, going on after line 50");
    assertThat(here.count("law")).isEqualTo(100);
    assertThat(here.imported("crash").created()).isEqualTo(100);
    assertThat(here.imported("crash").unchanged()).isZero();
  }

  @Test
  void askedToStopItStopsBetweenLawsAndGoesOnFromThere() throws Exception {
    RecordingRun first = new RecordingRun("stop").stoppingAfterFirstBatch();
    here.load(first, LegislationOnPostgres.command("stop", false, false), lines(1, 40));
    assertThat(first.checkpoint()).isEqualTo("loaded 25 of 40");
    here.load(
        new RecordingRun("stop", first.checkpoint()),
        LegislationOnPostgres.command("stop", false, false),
        lines(1, 40));
    assertThat(here.imported("stop").created()).isEqualTo(40);
  }

  @Test
  void gzipIsKnownByItsFirstBytes() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(lines(1, 3).getBytes(StandardCharsets.UTF_8));
    }
    here.load(new RecordingRun("gzip"), packed.toByteArray());
    assertThat(here.imported("gzip").created()).isEqualTo(3);
  }

  @Test
  void anotherLanguageOfTheSameLawComesBesideTheFirst() throws Exception {
    here.load("en", line(1));
    here.load("fr", line(1).replace("\"en\"", "\"fr\""));
    LawView law = here.read(() -> here.catalogue.lawAt("/akn/xa/act/2019/1")).orElseThrow();
    assertThat(law.expressions()).hasSize(2);
    assertThat(law.titles().byTag()).containsOnlyKeys("en", "fr");
    here.load("en2", line(1));
    assertThat(here.imported("en2").unchanged()).isEqualTo(1);
  }

  @Test
  void anImportIsTakenBackAsAWhole() throws Exception {
    here.load("one", line(1));
    here.load("two", line(1).replace("Words of 1", "Other") + line(2));
    String created = lawId("/akn/xa/act/2019/2");
    here.news.clear();
    int withdrawn = here.withdraw("two", "sent by mistake");
    assertThat(withdrawn).isEqualTo(2);
    assertThat(here.read(() -> here.catalogue.lawAt("/akn/xa/act/2019/2"))).isEmpty();
    assertThat(here.read(() -> here.catalogue.retraction("/akn/xa/act/2019/2")))
        .contains("sent by mistake");
    assertThat(here.news).contains("LawRetracted " + created);
    assertThat(here.companion).contains("withdrawn " + created);
    assertThat(here.read(() -> here.catalogue.lawAt("/akn/xa/act/2019/1")).orElseThrow().importId())
        .isEqualTo("one");
    here.load("again", line(1));
    assertThat(here.imported("again").unchanged()).isEqualTo(1);
    here.load("revived", line(2));
    assertThat(lawId("/akn/xa/act/2019/2")).isEqualTo(created);
  }

  @Test
  void anImportWhoseLawsWereChangedSinceIsNotTakenBack() throws Exception {
    here.load("one", lines(1, 2));
    here.load("two", line(1).replace("Words of 1", "Other"));
    assertThatThrownBy(() -> here.withdraw("one", "mistake"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/akn/xa/act/2019/1");
    assertThat(here.read(() -> here.catalogue.lawAt("/akn/xa/act/2019/2"))).isPresent();
  }

  private String lawId(String uri) {
    return here.read(() -> here.catalogue.lawAt(uri)).orElseThrow().id();
  }

  private static String lines(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(ImportTest::line).collect(Collectors.joining());
  }

  private static String line(int number) {
    return """
        {"format": "mithaq-law/1", "country": "XDA", "kind": "ACT", "number": "%1$d", "year": 2019, \
        "title": {"en": "Act %1$d"}, "commenced": "2019-09-30", "expressions": [{"language": "en", \
        "provisions": [{"kind": "ARTICLE", "number": "1", "text": "Words of %1$d"}, \
        {"kind": "ARTICLE", "number": "2", "text": "Penalty"}]}]}
        """
        .formatted(number);
  }
}
