package org.mithaq.legislation.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawImport.Format;

class LinesTest {
  @Test
  void aLineBeyondTheLimitIsPassedOverAndTheNextIsRead() throws IOException {
    assertThat(read(new Lines(stream("short\n" + "x".repeat(200_000) + "\nafter"), 100_000)))
        .containsExactly("1 short", "2 too long", "3 after");
  }

  @Test
  void aHundredMegabytesOnOneLineAreRefusedWithoutBeingKept() throws IOException {
    InputStream endless = endless(100L << 20);
    Lines.Line line = new Lines(endless).next().orElseThrow();
    assertThat(line.tooLong()).isTrue();
    assertThat(line.bytes()).isEmpty();
  }

  @Test
  void aLineOfGigabytesIsNotReadToItsEnd() {
    InputStream endless = endless(Long.MAX_VALUE);
    assertThatThrownBy(() -> new Lines(endless).next())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("line 1 is longer than 268435456 bytes");
  }

  @Test
  void emptyLinesAndWindowsLineEndsAreKnown() throws IOException {
    Lines lines = new Lines(stream("a\r\n\r\nb"));
    assertThat(lines.next().orElseThrow().blank()).isFalse();
    assertThat(lines.next().orElseThrow().blank()).isTrue();
    assertThat(lines.next().orElseThrow().number()).isEqualTo(3);
    assertThat(lines.next()).isEmpty();
  }

  @Test
  void aGzipBombStopsAtTheLimit() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      gzip.write('{');
      gzip.write(new byte[8 << 20]);
    }
    assertThatThrownBy(
            () -> {
              try (Opened opened = open(bomb.toByteArray(), 1 << 20)) {
                opened.stream().transferTo(java.io.OutputStream.nullOutputStream());
              }
            })
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("more than 1048576 bytes");
  }

  @Test
  void theFormatIsToldFromTheFirstCharacterBehindAByteOrderMark() throws IOException {
    assertThat(open("\uFEFF {".getBytes(StandardCharsets.UTF_8), 100).format())
        .isEqualTo(Format.JSONL);
    assertThat(open("<a/>".getBytes(StandardCharsets.UTF_8), 100).format()).isEqualTo(Format.AKN);
    assertThatThrownBy(() -> open("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 100).close())
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("neither JSON Lines nor XML");
  }

  private static InputStream endless(long bytes) {
    return new InputStream() {
      private long left = bytes;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        int count = (int) Math.min(length, left);
        left -= count;
        java.util.Arrays.fill(into, from, from + count, (byte) 'x');
        return count == 0 ? -1 : count;
      }
    };
  }

  private static Opened open(byte[] bytes, long most) throws IOException {
    return Opened.of(new ByteArrayInputStream(bytes), Format.AUTO, most);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> read(Lines lines) throws IOException {
    List<String> read = new ArrayList<>();
    for (Optional<Lines.Line> next = lines.next(); next.isPresent(); next = lines.next()) {
      Lines.Line line = next.get();
      String said = line.tooLong() ? "too long" : new String(line.bytes(), StandardCharsets.UTF_8);
      read.add(line.number() + " " + said);
    }
    return read;
  }
}
