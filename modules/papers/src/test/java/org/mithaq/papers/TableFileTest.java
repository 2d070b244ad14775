package org.mithaq.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Texts;

class TableFileTest {
  private static final String ARABIC = "غسل الأموال";
  private static final String FRENCH = "Décret relatif à l’hébergement";

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void unicodeIsRecognisedWithAndWithoutItsMark(String encoding) throws IOException {
    String text = "title_ar,title_fr\n" + ARABIC + "," + FRENCH + "\n";

    for (String marked : List.of(text, "\uFEFF" + text)) {
      TableRow row = one(marked.getBytes(Charset.forName(encoding)), "").rows().get(0);

      assertThat(row.cell("title_ar")).isEqualTo(ARABIC);
      assertThat(row.cell("title_fr")).isEqualTo(FRENCH);
    }
  }

  @Test
  void anEncodingWithoutAMarkIsRefusedWithAGuessAndReadWhenNamed() throws IOException {
    byte[] arabic = ("title_ar\n" + ARABIC + "\n").getBytes(Charset.forName("windows-1256"));
    byte[] french = ("title_fr\n" + FRENCH + "\n").getBytes(Charset.forName("windows-1252"));

    assertThatThrownBy(() -> one(arabic, "")).hasMessageContaining("encoding=windows-1256");
    assertThatThrownBy(() -> one(french, "")).hasMessageContaining("encoding=windows-1252");
    assertThat(one(arabic, "windows-1256").rows().get(0).cell("title_ar")).isEqualTo(ARABIC);
    assertThat(one(french, "Windows-1252").rows().get(0).cell("title_fr")).isEqualTo(FRENCH);
    assertThatThrownBy(() -> one(french, "klingon")).hasMessageContaining("utf-16");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void commaSemicolonAndTabSeparate(String separator) throws IOException {
    String text = "a" + separator + "b\r\n\"1" + separator + "\r\n2\"" + separator + "3\r\n";

    TableRow row = one(text.getBytes(StandardCharsets.UTF_8), "").rows().get(0);

    assertThat(row.cell("a")).isEqualTo("1" + separator + "\r\n2");
    assertThat(row.cell("b")).isEqualTo("3");
  }

  @Test
  void excelsOwnSeparatorLineIsNoRow() throws IOException {
    Table table = one("sep=;\r\na;b\r\n1,2;3\r\n".getBytes(StandardCharsets.UTF_8), "");

    assertThat(table.columns()).containsExactly("a", "b");
    assertThat(table.rows().get(0).number()).isEqualTo(2);
    assertThat(table.rows().get(0).cell("a")).isEqualTo("1,2");
  }

  @Test
  void emptyRowsAreCountedAndLeftOut() throws IOException {
    Table table = one("a,b\n1,2\n\n,\n3,4\n".getBytes(StandardCharsets.UTF_8), "");

    assertThat(table.rows()).extracting(TableRow::number).containsExactly(2, 5);
  }

  @Test
  void aCellUnderNoHeaderIsToldByItsLetter() throws IOException {
    Table table = one("a,,a\n1,2,3,4\n".getBytes(StandardCharsets.UTF_8), "");

    assertThat(table.problems())
        .extracting(problem -> problem.place().toString())
        .containsExactly(
            "test.csv, row 1",
            "test.csv, row 2, column B",
            "test.csv, row 2, column C",
            "test.csv, row 2, column D");
  }

  @Test
  void aQuotationMarkThatNothingClosesIsRefused() {
    byte[] text = "a,b\n1,\"2\n3,4\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> one(text, "")).hasMessageContaining("quotation mark");
  }

  @Test
  void datesOfAWorkbookComeAsIsoAndMonthsStayMonths() throws IOException {
    Table table =
        workbook(
            sheet -> {
              sheet.value(0, 0, "day");
              sheet.value(0, 1, "month");
              sheet.value(0, 2, "year");
              sheet.value(0, 3, "time");
              sheet.value(1, 0, LocalDate.of(2019, 9, 30));
              sheet.style(1, 0).format("dd/mm/yyyy").set();
              sheet.value(1, 1, LocalDate.of(1998, 4, 1));
              sheet.style(1, 1).format("mmm-yy").set();
              sheet.value(1, 2, 2019);
              sheet.value(1, 3, LocalDateTime.of(2019, 9, 30, 12, 30));
              sheet.style(1, 3).format("yyyy-mm-dd hh:mm").set();
            });

    TableRow row = table.rows().get(0);
    assertThat(row.cell("day")).isEqualTo("2019-09-30");
    assertThat(row.cell("month")).isEqualTo("1998-04");
    assertThat(row.cell("year")).isEqualTo("2019");
    assertThat(table.problems().get(0).place()).hasToString("laws, row 2, column time");
  }

  @Test
  void aFormulaIsAProblemOfItsCell() throws IOException {
    Table table =
        workbook(
            sheet -> {
              sheet.value(0, 0, "number");
              sheet.formula(1, 0, "1+1");
              sheet.value(2, 0, "3");
            });

    assertThat(table.problems().get(0).place()).hasToString("laws, row 2, column number");
    assertThat(table.problems().get(0).reason()).contains("formula");
    assertThat(table.rows()).extracting(row -> row.cell("number")).containsExactly("3");
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(zip)) {
      packed.putNextEntry(new ZipEntry("nothing.txt"));
      packed.write(1);
    }
    byte[] old = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(zip.toByteArray()), "a", ""))
        .isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(old), "a", ""))
        .hasMessageContaining("password");
  }

  @Test
  void aWorkbookThatUnpacksWithoutEndIsRefusedBeforeItIsRead() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream packed = new ZipOutputStream(zip)) {
      packed.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] block = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        packed.write(block);
      }
    }

    assertThatThrownBy(() -> TableFile.read(new ByteArrayInputStream(zip.toByteArray()), "a", ""))
        .hasMessageContaining("unpacks");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "'=1+1", "''@x", "-5", "'quoted'", "plain", " spaced ", "a\nb", ARABIC})
  void whatGoesOutComesBackAsItWasAndRunsNowhere(String text) throws IOException {
    List<SheetColumn> columns =
        List.of(new SheetColumn("title_*", Texts.of("ar", "العنوان", "en", "Title"), List.of()));
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
    for (SheetBook book :
        List.of(SheetBook.csv(csv, LanguageTag.ARABIC), SheetBook.xlsx(xlsx, LanguageTag.ARABIC))) {
      try (book) {
        book.begin("laws", List.of(columns.get(0).in(LanguageTag.ARABIC)));
        book.row(List.of(text));
      }
    }

    for (byte[] bytes : List.of(csv.toByteArray(), xlsx.toByteArray())) {
      Table table = one(bytes, "").withoutLabels(columns);
      assertThat(table.rows()).hasSize(1);
      assertThat(table.rows().get(0).number()).isEqualTo(3);
      assertThat(table.rows().get(0).cell("title_ar")).isEqualTo(text);
    }
    assertThat(csv.toString(StandardCharsets.UTF_8).lines().skip(2))
        .noneMatch(line -> line.matches("[=+@-].*"));
  }

  @Test
  void csvFilesInAZipFileAreSheetsOfTheirNames() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    SheetColumn column = new SheetColumn("title_ar", Texts.of("ar", "العنوان"), List.of());
    try (SheetBook book = SheetBook.zip(zip, LanguageTag.ARABIC)) {
      book.begin("laws", List.of(column));
      book.row(List.of(ARABIC));
      book.begin("provisions", List.of(column));
      book.row(List.of("=1"));
    }

    List<Table> tables =
        TableFile.read(new ByteArrayInputStream(zip.toByteArray()), "file.zip", "");

    assertThat(tables).extracting(Table::name).containsExactly("laws", "provisions");
    assertThat(tables.get(1).rows().get(1).cell("title_ar")).isEqualTo("=1");
  }

  @Test
  void aPlaceIsReadAsItIsSaid() {
    CellPlace place = new CellPlace("laws, new", 7, "title_ar");

    assertThat(CellPlace.parse(place.toString())).contains(place);
    assertThat(CellPlace.parse("file")).isEmpty();
  }

  private static Table one(byte[] bytes, String encoding) throws IOException {
    return TableFile.read(new ByteArrayInputStream(bytes), "test.csv", encoding).get(0);
  }

  private static Table workbook(Filled filled) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
      filled.fill(book.newWorksheet("laws"));
    }
    return one(bytes.toByteArray(), "");
  }

  private interface Filled {
    void fill(Worksheet sheet) throws IOException;
  }
}
