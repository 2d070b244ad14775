package org.mithaq.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.kernel.LanguageTag;

class SheetTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void csvIsReadInTheRightLettersAndKeepsCommasQuotesAndLines() throws IOException {
    try (Sheet sheet = Sheet.csv(out, List.of("a", "b"))) {
      sheet.row(List.of("غسل الأموال", "one, \"two\"\nthree"));
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFa,b\r\nغسل الأموال,\"one, \"\"two\"\"\nthree\"\r\n");
  }

  @Test
  void nothingInACellOfCsvRuns() throws IOException {
    try (Sheet sheet = Sheet.csv(out, List.of("a", "b"))) {
      sheet.row(List.of("=HYPERLINK(\"x\")", -3));
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\"'=HYPERLINK(\"\"x\"\")\",-3\r\n");
  }

  @Test
  void aWorkbookHasTextAsTextAndNumbersAsNumbers() throws IOException {
    try (Sheet sheet = Sheet.xlsx(out, "results", List.of("a", "b"), LanguageTag.ENGLISH)) {
      sheet.row(List.of("=1+1", 7));
    }
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var row = book.getFirstSheet().read().get(1);
      assertThat(row.getCellText(0)).isEqualTo("=1+1");
      assertThat(row.getCellAsNumber(1))
          .hasValueSatisfying(n -> assertThat(n.intValue()).isEqualTo(7));
    }
    assertThat(worksheet()).doesNotContain("<f>");
  }

  @Test
  void aWorkbookForReadersOfArabicOpensFromTheRight() throws IOException {
    try (Sheet sheet = Sheet.xlsx(out, "نتائج", List.of("أ"), LanguageTag.ARABIC)) {
      sheet.row(List.of("control \u0001 character"));
    }
    assertThat(worksheet()).contains("rightToLeft");
  }

  /** Read from a file: the reader of streams does not know this writer's kind of entry. */
  private String worksheet() throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), out.toByteArray());
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aWorkbookMayBeLong() throws IOException {
    for (int rows : new int[] {498, 499, 500, 1_300}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Sheet sheet = Sheet.xlsx(out, "long", List.of("a", "b"), LanguageTag.ENGLISH)) {
        for (int row = 0; row < rows; row++) {
          sheet.row(List.of("cell", row));
        }
      }
      assertThat(
              TableFile.read(new ByteArrayInputStream(out.toByteArray()), "long.xlsx", "")
                  .get(0)
                  .rows())
          .hasSize(rows);
    }
  }
}
