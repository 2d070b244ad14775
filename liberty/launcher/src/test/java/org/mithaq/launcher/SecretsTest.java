package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
  @TempDir private Path folder;

  @Test
  void aSecretIsMadeOnceAndReadEverAfter() {
    DataFolder data = new DataFolder(folder);

    assertThat(Secrets.in(data).operatorToken())
        .hasSize(32)
        .isEqualTo(Secrets.in(data).operatorToken());
    assertThat(Secrets.in(data).operatorToken()).isNotEqualTo(Secrets.in(data).databasePassword());
  }

  @Test
  void nobodyElseReadsIt() throws Exception {
    Path file = Secrets.in(new DataFolder(folder)).operatorTokenFile();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
        .isEqualTo("rwx------");
  }

  @Test
  void theFirstTimeIsOnlyOnce() {
    Secrets secrets = Secrets.in(new DataFolder(folder));

    assertThat(secrets.firstTime("shown")).isTrue();
    assertThat(secrets.firstTime("shown")).isFalse();
  }
}
