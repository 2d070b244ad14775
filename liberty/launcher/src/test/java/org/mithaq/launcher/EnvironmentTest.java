package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {

  @Test
  void aSecretMayStandInAFileWithItsLineBreak(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("password");
    Files.writeString(file, "s3cret\n");

    assertThat(
            new Environment(Map.of("MITHAQ_DB_PASSWORD_FILE", file.toString()))
                .value("MITHAQ_DB_PASSWORD"))
        .contains("s3cret");
  }

  @Test
  void theValueItselfGoesBeforeTheFile() {
    Environment both = new Environment(Map.of("MITHAQ_X", "value", "MITHAQ_X_FILE", "/nowhere"));

    assertThat(both.value("MITHAQ_X")).contains("value");
  }

  @Test
  void anEmptyValueIsNone() {
    assertThat(new Environment(Map.of("MITHAQ_DB_URL", " ")).value("MITHAQ_DB_URL")).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new Environment(Map.of("MITHAQ_X_FILE", "/nowhere")).value("MITHAQ_X"))
        .hasMessageContaining("/nowhere");
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    assertThatThrownBy(
            () -> new Environment(Map.of("MITHAQ_HTTP_PORT", "http")).number("MITHAQ_HTTP_PORT", 1))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("MITHAQ_HTTP_PORT");
  }
}
