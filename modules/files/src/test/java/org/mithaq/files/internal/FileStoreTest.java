package org.mithaq.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.files.StoredFile;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

class FileStoreTest {
  /** SHA-256 of "abc", FIPS 180-4's own example. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

  @TempDir Path folder;
  private final JpaOnPostgres jpa = JpaOnPostgres.of("files");

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void aFileIsKeptUnderItsHash() throws IOException {
    StoredFile stored = store("abc", "law.pdf", 3);
    assertThat(stored).isEqualTo(new StoredFile(ABC, "law.pdf", "application/pdf", 3, NOW));
    assertThat(folder.resolve("ba").resolve(ABC)).hasContent("abc");
    try (InputStream bytes = files().open(ABC)) {
      assertThat(bytes).hasContent("abc");
    }
    assertThat(files().find(ABC)).contains(stored);
  }

  @Test
  void theSameBytesTwiceAreOneFileUnderItsFirstName() throws IOException {
    store("abc", "first.pdf", 10);
    assertThat(store("abc", "second.pdf", 10).name()).isEqualTo("first.pdf");
    assertThat(filesOnDisk()).hasSize(1);
  }

  @Test
  void aFileBeyondTheLimitIsRefusedAndLeavesNothing() throws IOException {
    assertThatThrownBy(() -> store("abcd", "big.pdf", 3))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.TooLarge.class));
    assertThat(filesOnDisk()).isEmpty();
  }

  @Test
  void aSenderThatBreaksOffLeavesNothing() throws IOException {
    InputStream breaking =
        new InputStream() {
          private int given;

          @Override
          public int read() throws IOException {
            if (given++ < 100) {
              return 'x';
            }
            throw new IOException("connection lost");
          }
        };
    assertThatThrownBy(() -> files().store(breaking, "law.pdf", "application/pdf", 1_000))
        .isInstanceOf(IOException.class);
    assertThat(filesOnDisk()).isEmpty();
  }

  @Test
  void aFileLeftByACrashBeforeItsRowIsUsedAgain() throws IOException {
    Files.createDirectories(folder.resolve("ba"));
    Files.writeString(folder.resolve("ba").resolve(ABC), "abc");
    assertThat(files().find(ABC)).isEmpty();
    store("abc", "law.pdf", 3);
    assertThat(files().find(ABC)).isPresent();
  }

  @Test
  void namesAreForShowingOnly() throws IOException {
    assertThat(store("abc", "../../etc/pass\u0000wd\u202Efdp.exe", 3).name())
        .isEqualTo("passwdfdp.exe");
    assertThat(filesOnDisk()).containsExactly(folder.resolve("ba").resolve(ABC));
    assertThat(DisplayName.of("C:\\laws\\قانون.pdf")).isEqualTo("قانون.pdf");
    assertThat(DisplayName.of("..")).isEqualTo("file");
    assertThat(DisplayName.of("a".repeat(900))).hasSize(200);
    assertThat(DisplayName.mediaType("Text/CSV; charset=utf-8")).isEqualTo("text/csv");
    assertThat(DisplayName.mediaType("<script>")).isEqualTo("application/octet-stream");
  }

  @Test
  void onlyAHashOpensAFile() {
    for (String path : List.of("../../../etc/passwd", "", ABC.toUpperCase(java.util.Locale.ROOT))) {
      assertThatThrownBy(() -> files().open(path)).isInstanceOf(IOException.class);
      assertThat(files().find(path)).isEmpty();
    }
  }

  private StoredFile store(String bytes, String name, long limit) throws IOException {
    return files()
        .store(
            new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)),
            name,
            "application/pdf",
            limit);
  }

  private KeepingFiles files() {
    return new KeepingFiles(
        new FileFolder(folder),
        new FileRows(jpa.entityManager()),
        jpa::inTransaction,
        Clock.fixed(NOW, ZoneOffset.UTC));
  }

  private List<Path> filesOnDisk() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
