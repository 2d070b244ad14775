package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldBackupsTest {
  @TempDir Path folder;

  @Test
  void theNewestStayAndNothingThatTheCommandDidNotNameIsTouched() throws IOException {
    for (String name :
        List.of(
            "mithaq-backup-20261101-020000.zip",
            "mithaq-backup-20261102-020000.zip",
            "mithaq-backup-20261103-020000.zip",
            "mithaq-backup-before-the-move.zip",
            "minutes.zip")) {
      Files.writeString(folder.resolve(name), name);
    }

    assertThat(OldBackups.of(folder).beyond(2))
        .containsExactly(folder.resolve("mithaq-backup-20261101-020000.zip"));
    assertThat(names())
        .containsExactlyInAnyOrder(
            "mithaq-backup-20261102-020000.zip",
            "mithaq-backup-20261103-020000.zip",
            "mithaq-backup-before-the-move.zip",
            "minutes.zip");
    assertThat(OldBackups.of(folder).beyond(2)).isEmpty();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
