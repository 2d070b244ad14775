package org.mithaq.legislation.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.sheets.LawColumns;
import org.mithaq.papers.SheetBook;
import org.mithaq.papers.SheetColumn;

/** A workbook of invented laws and provisions, in which single cells can be spoilt. */
final class SheetsOfLaws {
  /** Two header rows stand above. */
  static final int FIRST_ROW = 3;

  final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();

  /**
   * @param provisions of each law, every other one in Arabic beside the French
   */
  static SheetsOfLaws of(int laws, int provisions) {
    SheetsOfLaws all = new SheetsOfLaws();
    List<Map<String, String>> heads = new ArrayList<>();
    List<Map<String, String>> rows = new ArrayList<>();
    for (int law = 1; law <= laws; law++) {
      heads.add(head(law));
      for (int i = 0; i < provisions; i++) {
        rows.add(provision(law, i % 2 == 0 ? "fr" : "ar", i / 2 + 1));
      }
    }
    all.sheets.put("laws", heads);
    all.sheets.put("provisions", rows);
    return all;
  }

  SheetsOfLaws with(String sheet, int row, String column, String value) {
    sheets.get(sheet).get(row - FIRST_ROW).put(column, value);
    return this;
  }

  byte[] xlsx() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetBook book = SheetBook.xlsx(out, LanguageTag.ARABIC)) {
      for (String sheet : sheets.keySet()) {
        write(sheet, book);
      }
    }
    return out.toByteArray();
  }

  byte[] csv(String sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (SheetBook book = SheetBook.csv(out, LanguageTag.FRENCH)) {
      write(sheet, book);
    }
    return out.toByteArray();
  }

  private void write(String sheet, SheetBook book) throws IOException {
    List<String> columns =
        sheets.get(sheet).stream()
            .flatMap(row -> row.keySet().stream())
            .distinct()
            .sorted()
            .toList();
    book.begin(
        sheet,
        columns.stream()
            .map(
                name ->
                    LawColumns.laws().stream()
                        .filter(one -> one.is(name))
                        .findFirst()
                        .map(one -> new SheetColumn(name, one.labels(), List.of()))
                        .orElseGet(() -> labelled(name)))
            .toList());
    for (Map<String, String> row : sheets.get(sheet)) {
      book.row(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
    }
  }

  private static SheetColumn labelled(String name) {
    return LawColumns.provisions().stream()
        .filter(one -> one.is(name))
        .findFirst()
        .orElseGet(() -> new SheetColumn(name, Texts.of("en", name), List.of()));
  }

  private static Map<String, String> head(int law) {
    Map<String, String> row = new HashMap<>();
    row.put("state", "XDA");
    row.put("kind", "ACT");
    row.put("number", String.valueOf(law));
    row.put("year", "2019");
    row.put("title_ar", "قانون مكافحة الجريمة رقم " + law);
    row.put("title_fr", "Loi n° " + law + " relative à la prévention");
    row.put("adopted", "2019-09");
    row.put("commenced", "2019-09-30");
    row.put("concepts", "money-laundering; corruption");
    row.put(
        "relations", "REPEALS | /akn/xa/act/2010/" + law + " | 2019-09-30 | en partie \\| art. 2");
    row.put("gazetteName", "الجريدة الرسمية");
    return row;
  }

  private static Map<String, String> provision(int law, String language, int article) {
    Map<String, String> row = new HashMap<>();
    row.put("state", "XDA");
    row.put("lawNumber", String.valueOf(law));
    row.put("lawYear", "2019");
    row.put("language", language);
    row.put("validFrom", "2019-09-30");
    row.put("kind", article == 1 ? "CHAPTER" : "ARTICLE");
    row.put("depth", article == 1 ? "1" : "2");
    row.put("number", String.valueOf(article));
    row.put("heading", language.equals("ar") ? "التعريفات" : "Définitions");
    row.put(
        "text",
        article == 1
            ? ""
            : language.equals("ar")
                ? "يعاقب بالحبس كل من ارتكب الجريمة المنصوص عليها في المادة "
                    + article
                    + " من القانون "
                    + law
                : "- Est puni quiconque commet l’infraction prévue à l’article "
                    + article
                    + "\nde la loi "
                    + law);
    return row;
  }
}
