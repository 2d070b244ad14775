package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandsTest {
  private static final String DONE =
      "{\"id\":\"7\",\"kind\":\"import\",\"state\":\"DONE\",\"done\":3,\"total\":3,\"report\":[],\"reportTotal\":0,\"result\":{}}";

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private FakePortal portal;

  @BeforeEach
  void open() throws Exception {
    portal = new FakePortal();
  }

  @AfterEach
  void close() {
    portal.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "status",
        "stop",
        "import",
        "export",
        "reindex",
        "verify-index",
        "migrate",
        "backup",
        "restore"
      })
  void everyCommandExplainsItself(String command) {
    assertThat(run(portal.environment(), command, "--help")).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).startsWith("Usage: mithaq " + command);
  }

  @Test
  void aCommandLineThatIsNotUnderstoodEndsWithTwo() {
    assertThat(run(portal.environment(), "frobnicate")).isEqualTo(ExitCode.USAGE);
    assertThat(run(portal.environment())).isEqualTo(ExitCode.USAGE);
    assertThat(run(portal.environment(), "export")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatNeedsThePortalEndsWithThreeWhereNoneRuns() throws Exception {
    Environment nothing = new Environment(Map.of("MITHAQ_DATA", folder.resolve("data").toString()));
    Path law = Files.writeString(folder.resolve("law.xml"), "<akomaNtoso/>");

    assertThat(run(nothing, "status")).isEqualTo(ExitCode.NOT_RUNNING);
    assertThat(run(nothing, "stop")).isEqualTo(ExitCode.NOT_RUNNING);
    assertThat(run(nothing, "reindex")).isEqualTo(ExitCode.NOT_RUNNING);
    assertThat(run(nothing, "import", law.toString())).isEqualTo(ExitCode.NOT_RUNNING);
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void anImportEndsWithItsFigures() throws Exception {
    portal
        .accepts("/api/v1/imports", "/api/v1/jobs/7")
        .when(
            "/api/v1/jobs/7",
            200,
            DONE.replace(
                "\"result\":{}",
                "\"message\":\"loaded line 3\",\"result\":{\"refused\":\"0\",\"unchanged\":\"1\",\"created\":\"2\"}"));
    Path law = Files.writeString(folder.resolve("laws.jsonl"), "{}");

    assertThat(run(portal.environment(), "import", law.toString())).isEqualTo(ExitCode.OK);
    assertThat(out.toString()).contains("done, 2 created, 1 unchanged, 0 refused (job 7)");
  }

  @Test
  void anImportSendsTheFileWithWhatIsKnownAboutIt() throws Exception {
    portal.accepts("/api/v1/imports", "/api/v1/jobs/7").when("/api/v1/jobs/7", 200, DONE);
    Path law = Files.writeString(folder.resolve("law one.xml"), "<akomaNtoso/>");

    assertThat(
            run(
                portal.environment(),
                "import",
                law.toString(),
                "--dry-run",
                "--publisher",
                "Gazette & Co"))
        .isEqualTo(ExitCode.OK);
    assertThat(portal.asked().get(0))
        .isEqualTo(
            "POST /api/v1/imports?format=akn&dryRun=true&goodRowsOnly=false&name=law%20one.xml"
                + "&publisher=Gazette%20%26%20Co Bearer t0ken");
    assertThat(portal.bodies().get(0)).isEqualTo("<akomaNtoso/>");
  }

  @Test
  void anImportWithErrorsNamesTheirPlacesAndEndsWithFour() throws Exception {
    portal
        .accepts("/api/v1/imports", "/api/v1/jobs/7")
        .when(
            "/api/v1/jobs/7",
            200,
            DONE.replace(
                "\"report\":[],\"reportTotal\":0",
                "\"report\":[{\"place\":\"line 12\",\"problem\":\"no title\",\"severity\":\"ERROR\"}],\"reportTotal\":1"));
    Path laws = Files.writeString(folder.resolve("laws.jsonl"), "{}");

    assertThat(run(portal.environment(), "import", laws.toString())).isEqualTo(ExitCode.REFUSED);
    assertThat(out.toString()).contains("line 12: error: no title");
  }

  @Test
  void aRefusalOfThePortalIsShownInItsWords() throws Exception {
    portal.when(
        "/api/v1/imports",
        403,
        "{\"title\":\"Forbidden\",\"detail\":\"This needs the right IMPORT_LAWS\"}");
    Path laws = Files.writeString(folder.resolve("laws.jsonl"), "{}");

    assertThat(run(portal.environment(), "import", laws.toString())).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString()).contains("Forbidden (This needs the right IMPORT_LAWS)");
  }

  @Test
  void anImportIsWithdrawnWithAReason() {
    portal.when("/api/v1/imports/7", 200, "{\"withdrawn\":12}");

    assertThat(run(portal.environment(), "import", "--withdraw", "7")).isEqualTo(ExitCode.USAGE);
    assertThat(run(portal.environment(), "import", "--withdraw", "7", "--reason", "wrong file"))
        .isEqualTo(ExitCode.OK);
    assertThat(portal.asked())
        .containsExactly("DELETE /api/v1/imports/7?reason=wrong%20file Bearer t0ken");
    assertThat(out.toString()).contains("Withdrawn: 12");
  }

  @Test
  void anIndexThatDiffersEndsWithOne() {
    portal.accepts("/api/v1/search-index/verifications", "/api/v1/jobs/8");

    portal.when(
        "/api/v1/jobs/8", 200, DONE.replace("\"result\":{}", "\"result\":{\"equal\":\"true\"}"));
    assertThat(run(portal.environment(), "verify-index")).isEqualTo(ExitCode.OK);

    portal.when(
        "/api/v1/jobs/8", 200, DONE.replace("\"result\":{}", "\"result\":{\"equal\":\"false\"}"));
    assertThat(run(portal.environment(), "verify-index")).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void anExportAppearsWholeOrNotAtAll() throws Exception {
    portal.when("/api/v1/laws/akn/xx/act/2020/7", 200, "<akomaNtoso/>");
    Path law = folder.resolve("law.xml");

    assertThat(
            run(portal.environment(), "export", "/akn/xx/act/2020/7", "--output", law.toString()))
        .isEqualTo(ExitCode.OK);
    assertThat(law).hasContent("<akomaNtoso/>");

    Path missing = folder.resolve("missing.xml");
    assertThat(run(portal.environment(), "export", "/akn/xx/act/1", "--output", missing.toString()))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(Files.list(folder)).containsExactly(law);
  }

  @Test
  void restoringOverContentIsRefused() throws Exception {
    Path archive = Files.writeString(folder.resolve("backup.zip"), "no zip");
    Path data = Files.createDirectories(folder.resolve("data/files")).getParent();
    Environment environment = new Environment(Map.of("MITHAQ_DATA", data.toString()));

    assertThat(run(environment, "restore", archive.toString())).isEqualTo(ExitCode.REFUSED);
    assertThat(err.toString()).contains("has content");
    assertThat(run(environment, "restore", "--force", archive.toString()))
        .isEqualTo(ExitCode.REFUSED);
    assertThat(data.resolve("files")).isDirectory();
  }

  private int run(Environment environment, String... arguments) {
    CommandLine line = Mithaq.commandLine(environment);
    line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    return line.execute(List.of(arguments).toArray(String[]::new));
  }
}
