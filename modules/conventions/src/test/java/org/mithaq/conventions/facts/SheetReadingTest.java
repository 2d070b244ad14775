package org.mithaq.conventions.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.mithaq.kernel.RefusedException;

class SheetReadingTest {
  @Test
  void aByteOrderMarkIsNoPartOfTheFirstColumnsName() {
    assertThat(csv("\uFEFFcode,name\nUNTOC,a\n").get(0).cell("code")).isEqualTo("UNTOC");
  }

  @Test
  void semicolonsSeparateWhereTheHeaderHasThem() {
    assertThat(csv("code;name\nUNTOC;a, b\n").get(0).cell("name")).isEqualTo("a, b");
  }

  @Test
  void aFileInWindows1256IsRefusedWithWhatToDo() {
    byte[] bytes = "code,name\nUNTOC,اتفاقية\n".getBytes(Charset.forName("windows-1256"));

    assertThatThrownBy(() -> CsvSheet.read(bytes, "a.csv"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("not UTF-8")
        .hasMessageContaining("CSV UTF-8");
  }

  @Test
  void aRowLongerThanItsHeaderIsNamed() {
    assertThatThrownBy(() -> csv("a,b\n1,2\n1,2,3\n"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().toString()).contains("a.csv, row 3"));
  }

  @Test
  void aWorkbookGivesTextsAsTheyAreAndDatesInIso() {
    byte[] book =
        Workbook.of(
            "<row r=\"1\">"
                + Workbook.text("A1", "code")
                + Workbook.text("B1", "date")
                + "</row>"
                + "<row r=\"2\">"
                + Workbook.text("A2", "UNTOC")
                + "<c r=\"B2\" s=\"1\"><v>37532</v></c></row>");

    assertThat(XlsxSheet.looksLike(book)).isTrue();
    SheetRow row = XlsxSheet.read(book, "a.xlsx").get(0);
    assertThat(row.cell("code")).isEqualTo("UNTOC");
    assertThat(row.cell("date")).isEqualTo("2002-10-03");
    assertThat(row.number()).isEqualTo(2);
  }

  @Test
  void aFormulaInAWorkbookIsRefusedWithItsCell() {
    byte[] book =
        Workbook.of(
            "<row r=\"1\">"
                + Workbook.text("A1", "code")
                + "</row>"
                + "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c></row>");

    assertThatThrownBy(() -> XlsxSheet.read(book, "a.xlsx"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal().toString()).contains("A2").contains("formula"));
  }

  @Test
  void aWorkbookThatInflatesBeyondMeasureIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 130; i++) {
        zip.write(zeros);
      }
    }

    assertThatThrownBy(() -> XlsxSheet.read(bytes.toByteArray(), "a.xlsx"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("inflates");
  }

  @Test
  void whatOnlyBeginsLikeAWorkbookIsRefused() {
    assertThatThrownBy(() -> XlsxSheet.read("PK\u0003\u0004".getBytes(StandardCharsets.UTF_8), "a"))
        .isInstanceOf(RefusedException.class);
  }

  private static java.util.List<SheetRow> csv(String text) {
    return CsvSheet.read(text.getBytes(StandardCharsets.UTF_8), "a.csv");
  }
}
