package org.mithaq.files.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.files.FileHealth;
import org.mithaq.files.FileHealth.State;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.RefusedException;

class ReadingAgainTest {
  private static final Instant CAME = Instant.parse("2026-03-01T10:00:00Z");
  private static final Instant MONTH_LATER = Instant.parse("2026-04-01T10:00:00Z");

  @TempDir Path folder;
  private final JpaOnPostgres jpa = JpaOnPostgres.of("files");
  private final FileRows rows = new FileRows(jpa.entityManager());

  @AfterEach
  void close() {
    jpa.close();
  }

  @Test
  void aFileIsReadAgainAMonthAfterItCameAndThenAMonthAfterThat() throws IOException {
    String abc = store("abc", CAME);
    assertThat(at(CAME.plus(Duration.ofDays(29))).due(10)).isEmpty();
    assertThat(at(MONTH_LATER).due(10)).containsExactly(abc);
    assertThat(at(MONTH_LATER).due(10)).as("taken by the one who asked first").isEmpty();

    FileHealth health = at(MONTH_LATER).check(abc);

    assertThat(health.state()).isEqualTo(State.SOUND);
    assertThat(health.readAt()).contains(MONTH_LATER);
    assertThat(at(MONTH_LATER.plus(Duration.ofDays(29))).due(10)).isEmpty();
    assertThat(at(MONTH_LATER.plus(Duration.ofDays(31))).due(10)).containsExactly(abc);
  }

  @Test
  void oneChangedByteIsFoundAndSinceWhenIsKept() throws IOException {
    String abc = store("abc", CAME);
    Files.writeString(path(abc), "abd");

    assertThat(at(MONTH_LATER).check(abc).state()).isEqualTo(State.DAMAGED);
    Instant later = MONTH_LATER.plus(Duration.ofDays(1));
    assertThat(at(later).due(10)).as("a damaged one is read the next day").containsExactly(abc);
    FileHealth still = at(later).check(abc);

    assertThat(still.since()).contains(MONTH_LATER);
    assertThat(at(later).failing(10)).containsExactly(still);
    assertThat(at(later).standing().failing()).isEqualTo(1);
  }

  @Test
  void aFileThatIsGoneIsMissing() throws IOException {
    String abc = store("abc", CAME);
    Files.delete(path(abc));
    assertThat(at(MONTH_LATER).check(abc).state()).isEqualTo(State.MISSING);
  }

  @Test
  void theSameBytesHandedInAgainMendIt() throws IOException {
    String abc = store("abc", CAME);
    Files.writeString(path(abc), "xyz");
    assertThat(at(MONTH_LATER).check(abc).failing()).isTrue();

    store("abc", MONTH_LATER);

    assertThat(path(abc)).hasContent("abc");
    assertThat(at(MONTH_LATER).find(abc).orElseThrow().failing()).isFalse();
    assertThat(at(MONTH_LATER).check(abc).state()).isEqualTo(State.SOUND);
  }

  @Test
  void aFilePutBackIsSoundAtTheNextReading() throws IOException {
    String abc = store("abc", CAME);
    Files.delete(path(abc));
    at(MONTH_LATER).check(abc);
    Files.writeString(path(abc), "abc");
    assertThat(at(MONTH_LATER).check(abc).failing()).isFalse();
  }

  @Test
  void allAreReadWhenSomebodyAsksForThat() throws IOException {
    String abc = store("abc", CAME);
    Instant soon = CAME.plusSeconds(60);
    assertThat(at(soon).due(10)).isEmpty();
    assertThat(at(soon).unreadSince(soon, 10)).containsExactly(abc);
    at(soon).check(abc);
    assertThat(at(soon).unreadSince(soon, 10)).isEmpty();
  }

  @Test
  void filesThatCameBeforeThereWasReadingHaveTheirTurnFirst() throws IOException {
    String abc = store("abc", CAME);
    jpa.inTransaction(
        () ->
            jpa.entityManager()
                .createNativeQuery("update files.stored_file set state = 'UNREAD', read_at = null")
                .executeUpdate());
    assertThat(at(CAME).standing().readFrom()).isEmpty();
    assertThat(at(CAME).standing().neverRead()).isEqualTo(1);
    assertThat(at(CAME).due(10)).containsExactly(abc);
    at(CAME).check(abc);
    assertThat(at(CAME).standing().readFrom()).contains(CAME);
  }

  @Test
  void whatIsNotKeptIsNotRead() {
    assertThat(at(CAME).find("../../etc/passwd")).isEmpty();
    assertThatThrownBy(() -> at(CAME).check("0".repeat(64))).isInstanceOf(RefusedException.class);
    assertThat(at(CAME).failing(10)).isEqualTo(List.of());
  }

  private String store(String bytes, Instant when) throws IOException {
    return new KeepingFiles(new FileFolder(folder), rows, transaction(), clock(when))
        .store(
            new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8)),
            "law.pdf",
            "application/pdf",
            100)
        .sha256();
  }

  private ReadingAgain at(Instant moment) {
    return new ReadingAgain(
        new FileFolder(folder), Duration.ofDays(30), rows, transaction(), clock(moment));
  }

  private OwnTransaction transaction() {
    return new OwnTransaction() {
      @Override
      public <T> T call(Callable<T> work) {
        return jpa.inTransaction(work);
      }
    };
  }

  private static Clock clock(Instant moment) {
    return Clock.fixed(moment, ZoneOffset.UTC);
  }

  private Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
