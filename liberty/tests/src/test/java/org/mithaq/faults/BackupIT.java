package org.mithaq.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.MithaqCommand;
import org.mithaq.running.MithaqCommand.Ended;
import org.mithaq.running.Operator;
import org.mithaq.running.RunningPortal;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/** A backup taken while people work, restored on an empty machine, is the same installation. */
@WithPortal
@Tag("chaos")
class BackupIT {
  private static final InventedLaw LAW = InventedLaw.of(7701, "ostromile");

  @Test
  void whatWasSavedWhileRunningIsThereAfterwards(
      RunningPortal portal, Visitor visitor, Operator operator, @TempDir Path folder) {
    operator.imports(LAW.line());
    String before = visitor.get("/api/v1/laws" + LAW.uri()).text();
    Path archive = folder.resolve("backup.zip");
    MithaqCommand elsewhere =
        MithaqCommand.onThisJava().with(Map.of("MITHAQ_DATA", folder.resolve("data").toString()));

    Ended saved = portal.command().run("backup", archive.toString());
    Ended restored = elsewhere.run("restore", archive.toString());

    assertThat(saved.code()).as("%s", saved).isZero();
    assertThat(restored.code()).as("%s", restored).isZero();
    try (RunningPortal other = RunningPortal.startIn(folder.resolve("data"), elsewhere, Map.of())) {
      assertThat(other.visitor().get("/api/v1/laws" + LAW.uri()).text()).isEqualTo(before);
      assertThat(other.visitor().get(LAW.search()).json().path("total").asLong()).isEqualTo(1);
      assertThat(other.command().run("verify-index").code()).isZero();
    }
  }
}
