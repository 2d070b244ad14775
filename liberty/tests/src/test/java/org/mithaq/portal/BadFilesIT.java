package org.mithaq.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.running.InventedLaw;
import org.mithaq.running.Operator;
import org.mithaq.running.Visitor;
import org.mithaq.running.WithPortal;

/**
 * What cannot be read is refused with its place, nothing of it is kept, and the portal stays up.
 */
@WithPortal
class BadFilesIT {
  private static final InventedLaw GOOD = InventedLaw.of(7351, "hespolite");

  /** A law's limit is 32 MB; this is more, in a file of some dozen kilobytes. */
  private static final int BOMB_BYTES = 48 << 20;

  record BadFile(String what, String format, byte[] bytes, String place) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<BadFile> files() throws IOException {
    return Stream.of(
        xml("truncated Akoma Ntoso", "<akomaNtoso>\n<act>\n<meta>", "line 3"),
        xml(
            "an entity bomb",
            "<!DOCTYPE a [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<akomaNtoso>&b;</akomaNtoso>",
            "line 1"),
        xml(
            "an external entity",
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n<akomaNtoso>&x;</akomaNtoso>",
            "line 1"),
        lines("an unknown field", GOOD.json().put("gazete", "17").toString(), "line 1: gazete"),
        lines(
            "a key that stands twice",
            GOOD.json().toString().replaceFirst("\\{", "{\"year\":1,"),
            "line 1"),
        lines("a truncated line", GOOD.line() + GOOD.line().substring(0, 100), "line 2"),
        lines("a State that is none", GOOD.line().replace("ATA", "QQQ"), "line 1: country"),
        new BadFile(
            "Arabic of another encoding",
            "jsonl",
            GOOD.saying("غسل الأموال").line().getBytes(Charset.forName("windows-1256")),
            "line 1"),
        new BadFile("a gzip bomb, which is a law that is too long", "jsonl", bomb(), "line 2"),
        new BadFile("what is no law at all", "auto", new byte[] {1, 2, 3, 4}, ""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aBadFileIsRefusedWithThePlace(BadFile file, Operator operator, Visitor visitor) {
    JsonNode job = operator.imports(file.format(), file.bytes());

    assertThat(job.path("state").asText()).as("%s", job).isEqualTo("FAILED");
    assertThat(job.at("/report/0/place").asText()).as("%s", job).startsWith(file.place());
    assertThat(job.path("message").asText()).isNotBlank();
    assertThat(job.toString()).doesNotContain("Exception").doesNotContain("root:");
    assertThat(visitor.get("/api/v1/laws" + GOOD.uri()).status()).isEqualTo(404);
    assertThat(visitor.get("/health/ready").status()).isEqualTo(200);
  }

  @Test
  void theSameLawUnspoiltIsInOrder(Operator operator) {
    byte[] good = GOOD.line().getBytes(StandardCharsets.UTF_8);

    assertThat(operator.tries("jsonl", good).path("state").asText()).isEqualTo("DONE");
  }

  private static BadFile xml(String what, String text, String place) {
    return new BadFile(what, "akn", text.getBytes(StandardCharsets.UTF_8), place);
  }

  private static BadFile lines(String what, String text, String place) {
    return new BadFile(what, "jsonl", text.getBytes(StandardCharsets.UTF_8), place);
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(GOOD.line().getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[1 << 20];
      Arrays.fill(block, (byte) 'a');
      for (int written = 0; written < BOMB_BYTES; written += block.length) {
        gzip.write(block);
      }
    }
    return packed.toByteArray();
  }
}
