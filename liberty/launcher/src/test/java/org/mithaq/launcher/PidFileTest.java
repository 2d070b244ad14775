package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir private Path folder;

  @Test
  void aRunningProcessIsFoundAgain() {
    PidFile file = new PidFile(folder.resolve("me.pid"));
    file.write(ProcessHandle.current());

    assertThat(file.process()).contains(ProcessHandle.current());
  }

  @Test
  void aProcessThatHasEndedIsNotFound() throws Exception {
    Process process = new ProcessBuilder("cat").start();
    PidFile file = new PidFile(folder.resolve("cat.pid"));
    file.write(process.toHandle());
    process.destroyForcibly().waitFor();

    assertThat(file.process()).isEmpty();
  }

  @Test
  void aPidThatNowBelongsToAnotherProcessIsNotTaken() throws Exception {
    Path path = folder.resolve("old.pid");
    PidFile file = new PidFile(path);
    file.write(ProcessHandle.current());
    List<String> lines = Files.readAllLines(path);
    Files.writeString(path, lines.get(0) + "\n" + lines.get(1) + "1\n");

    assertThat(file.process()).isEmpty();
  }

  @Test
  void anUnreadableFileNamesNobody() throws Exception {
    Path path = folder.resolve("broken.pid");
    Files.writeString(path, "half a fi");

    assertThat(new PidFile(path).process()).isEmpty();
    assertThat(new PidFile(folder.resolve("none.pid")).process()).isEmpty();
  }
}
