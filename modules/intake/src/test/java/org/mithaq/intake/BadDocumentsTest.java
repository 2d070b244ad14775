package org.mithaq.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.intake.IntakeWarning.Code;
import org.mithaq.intake.application.Reading;
import org.mithaq.intake.extraction.Extraction;
import org.mithaq.intake.extraction.Limits;
import org.mithaq.intake.extraction.Tesseract;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** What cannot be read is refused with what is wrong; what can be read in part says so. */
class BadDocumentsTest {
  private static final String[] LAW = {
    "Article 1", "Records are kept.", "Article 2", "They are public."
  };
  private static final String OPEN =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";

  record Bad(String what, byte[] bytes, String name, String says) {
    @Override
    public String toString() {
      return what;
    }
  }

  static Stream<Bad> files() {
    byte[] docx = Documents.docx(LAW);
    byte[] pdf = Documents.pdf(LAW);
    String entities =
        "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]>"
            + OPEN
            + "<w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>";
    return Stream.of(
        new Bad("nothing", new byte[0], "law.pdf", "empty"),
        new Bad("a truncated DOCX", Arrays.copyOf(docx, docx.length / 2), "law.docx", "cut off"),
        new Bad("a truncated PDF", Arrays.copyOf(pdf, pdf.length / 2), "law.pdf", "cut off"),
        new Bad("a PDF with a password", Documents.pdf("secret", LAW), "law.pdf", "password"),
        new Bad(
            "a PDF of rubbish",
            "%PDF-1.4\nrubbish\n%%EOF".getBytes(StandardCharsets.UTF_8),
            "law.pdf",
            "damaged"),
        new Bad(
            "an entity bomb",
            Documents.docxOf(entities, Map.of()),
            "law.docx",
            "document type declaration"),
        new Bad(
            "a DOCX of broken XML",
            Documents.docxOf(OPEN + "<w:p>", Map.of()),
            "law.docx",
            "well-formed"),
        new Bad(
            "a bomb of blanks",
            Documents.docxOf(
                OPEN + "</w:body></w:document>", Map.of("word/media/bomb.bin", new byte[40 << 20])),
            "law.docx",
            "unpacks to far more"),
        new Bad(
            "elements in elements",
            Documents.docxOf(
                OPEN + "<w:p>".repeat(500) + "</w:p>".repeat(500) + "</w:body></w:document>",
                Map.of()),
            "law.docx",
            "deeper"),
        new Bad(
            "a spreadsheet called DOCX",
            Documents.zip(Map.of("xl/workbook.xml", new byte[] {'<', 'a', '/', '>'})),
            "law.docx",
            "neither DOCX nor ODT"),
        new Bad(
            "an old Word file",
            new byte[] {
              (byte) 0xD0,
              (byte) 0xCF,
              0x11,
              (byte) 0xE0,
              (byte) 0xA1,
              (byte) 0xB1,
              0x1A,
              (byte) 0xE1
            },
            "law.doc",
            "DOCX"),
        new Bad(
            "a picture",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10},
            "law.png",
            "picture"),
        new Bad("RTF", "{\\rtf1 law}".getBytes(StandardCharsets.UTF_8), "law.rtf", "RTF"),
        new Bad("a program", program(), "law.txt", "neither PDF"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isRefusedWithWhatIsWrong(Bad bad) {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> ReadingText.of(bad.bytes(), bad.name()));

    assertThat(refused).as("a refusal").isNotNull();
    assertThat(refused.refusal().reason()).contains(bad.says()).doesNotContain("Exception");
    assertThat(refused.refusal()).isInstanceOfAny(Refusal.Invalid.class, Refusal.TooLarge.class);
  }

  @Test
  void aHundredMegabytesAreRefusedBeforeTheyAreAllThere() {
    long[] taken = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            Arrays.fill(buffer, from, from + length, (byte) 'a');
            taken[0] += length;
            return length;
          }
        };
    Reading reading = new Reading(new Extraction(Limits.USUAL, new Tesseract("none")));

    RefusedException refused =
        catchThrowableOfType(
            RefusedException.class, () -> reading.read(endless, "law.txt", "", IntakeHints.NONE));

    assertThat(refused.refusal()).isInstanceOf(Refusal.TooLarge.class);
    assertThat(taken[0]).isLessThan(100L << 20);
  }

  @Test
  void pagesThatArePicturesAreSaidToNeedTesseract() {
    IntakeReport report = ReadingText.of(Documents.pdf(new String[0], new String[0]), "scan.pdf");

    assertThat(report.pages()).hasSize(2);
    assertThat(report.characters()).isZero();
    assertThat(report.warnings())
        .extracting(IntakeWarning::code)
        .containsExactly(Code.NO_TEXT, Code.OCR_NEEDED);
    assertThat(report.warnings().get(1).detail()).contains("Tesseract").contains("not installed");
  }

  @Test
  void aWrongEndingIsSaidAndTheFileReadForWhatItIs() {
    IntakeReport report = ReadingText.of(Documents.docx(LAW), "law.pdf");

    assertThat(report.mediaType()).contains("wordprocessingml");
    assertThat(report.warnings()).extracting(IntakeWarning::code).contains(Code.MEDIA_TYPE_DIFFERS);
    assertThat(report.law().provisions()).hasSize(2);
  }

  /** A thousand files with bytes changed at random: read or refused, never anything else. */
  @Test
  void spoiltFilesAreReadOrRefused() throws IOException {
    byte[][] good = {Documents.docx(LAW), Documents.pdf(LAW), html()};
    String[] names = {"law.docx", "law.pdf", "law.html"};
    Random random = new Random(20311);
    int refused = 0;
    for (int i = 0; i < 1000; i++) {
      int which = i % good.length;
      byte[] spoilt = good[which].clone();
      for (int changes = 1 + random.nextInt(12); changes > 0; changes--) {
        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
      }
      byte[] sent =
          random.nextInt(4) == 0 ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length)) : spoilt;
      try {
        Reading reading = new Reading(new Extraction(Limits.USUAL, new Tesseract("none")));
        reading.read(new ByteArrayInputStream(sent), names[which], "", IntakeHints.NONE);
      } catch (RefusedException clear) {
        assertThat(clear.refusal().reason()).isNotBlank();
        refused++;
      }
    }
    assertThat(refused).isBetween(100, 999);
  }

  private static byte[] html() {
    return ("<html><body><p>" + String.join("</p><p>", LAW) + "</p></body></html>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] program() {
    byte[] bytes = new byte[2000];
    new Random(1).nextBytes(bytes);
    bytes[0] = 0x7F;
    return bytes;
  }
}
