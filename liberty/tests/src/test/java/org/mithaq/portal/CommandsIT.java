package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.MithaqCommand;
import org.mithaq.running.MithaqCommand.Ended;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** What an operator types, and the exit codes that scripts go by. */
@WithPortal
class CommandsIT {

  @Test
  void statusSaysThatEverythingRuns(RunningPortal portal) {
    Ended status = portal.command().run("status");

    assertThat(status.code()).as("%s", status).isZero();
    assertThat(status.said()).contains(portal.address().toString()).doesNotContain("not running");
  }

  @Test
  void aSecondPortalOnTheSameDataIsRefused(RunningPortal portal) {
    Ended second = portal.command().run("run", "--port", "0");

    assertThat(second.code()).as("%s", second).isEqualTo(4);
    assertThat(second.said()).contains("already runs at " + portal.address());
  }

  @Test
  void migratingUnderARunningPortalIsRefused(RunningPortal portal) {
    assertThat(portal.command().run("migrate").code()).isEqualTo(4);
  }

  @Test
  void importAndExportAreEachOthersInverse(
      RunningPortal portal, Visitor visitor, @TempDir Path folder) throws IOException {
    InventedLaw law = InventedLaw.of(7801, "lumergate");
    Path file = Files.writeString(folder.resolve("law.jsonl"), law.line());
    Path out = folder.resolve("law.xml");

    Ended imported = portal.command().run("import", file.toString());
    Ended exported = portal.command().run("export", law.uri(), "--output", out.toString());
    Ended again = portal.command().run("import", "--dry-run", out.toString());

    assertThat(imported.code()).as("%s", imported).isZero();
    assertThat(exported.code()).as("%s", exported).isZero();
    assertThat(Files.readString(out)).contains("lumergate");
    assertThat(again.code()).as("%s", again).isZero();
    assertThat(visitor.get(law.uri()).status()).isEqualTo(200);
  }

  @Test
  void aFileWithErrorsEndsWithFourAndNamesThePlace(RunningPortal portal, @TempDir Path folder)
      throws IOException {
    String line = InventedLaw.of(7802, "naskerine").json().put("colour", "red").toString();
    Path file = Files.writeString(folder.resolve("bad.jsonl"), line);

    Ended refused = portal.command().run("import", file.toString());

    assertThat(refused.code()).as("%s", refused).isEqualTo(4);
    assertThat(refused.said()).contains("line 1: colour");
  }

  @Test
  void theIndexIsRebuiltAndThenHoldsWhatTheDatabaseHolds(RunningPortal portal) {
    Ended rebuilt = portal.command().run("reindex");
    portal.awaitIndexed();
    Ended verified = portal.command().run("verify-index");

    assertThat(rebuilt.code()).as("%s", rebuilt).isZero();
    assertThat(verified.code()).as("%s", verified).isZero();
  }

  @Test
  void withoutAPortalTheCommandsSaySo(@TempDir Path empty) {
    MithaqCommand nothing =
        MithaqCommand.onThisJava().with(Map.of("MITHAQ_DATA", empty.toString()));

    assertThat(nothing.run("status").code()).isEqualTo(3);
    assertThat(nothing.run("stop").code()).isEqualTo(3);
    assertThat(nothing.run("verify-index").code()).isEqualTo(3);
    assertThat(nothing.run("wash-dishes").code()).isEqualTo(2);
  }
}
