package org.mithaq.running;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.SheetBook;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.TableFile;

/** Sheets of laws, provisions and mappings, of a State that legislates not, cell by cell. */
public final class InventedSheets {
  /** Two header rows stand above. */
  private static final int FIRST_ROW = 3;

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("state", "State"),
          Map.entry("kind", "Kind"),
          Map.entry("number", "Number"),
          Map.entry("year", "Year"),
          Map.entry("adopted", "Adopted on"),
          Map.entry("commenced", "In force from"),
          Map.entry("repealed", "Repealed on"),
          Map.entry("lawNumber", "Number of the law"),
          Map.entry("lawYear", "Year of the law"),
          Map.entry("language", "Language"),
          Map.entry("validFrom", "Valid from"),
          Map.entry("depth", "Depth"),
          Map.entry("heading", "Heading"),
          Map.entry("text", "Text"),
          Map.entry("obligation", "Obligation"),
          Map.entry("elements", "Elements of the offence"),
          Map.entry("address", "Address"),
          Map.entry("law", "Address of the law"));

  /** What the second row of a file called them. */
  private final Map<String, String> labels = new HashMap<>(LABELS);

  private final Map<String, List<Map<String, String>>> sheets = new LinkedHashMap<>();

  private InventedSheets() {}

  /** Laws in Arabic and French, each with a mapping. */
  public static InventedSheets of(String state, int laws, int provisions) {
    InventedSheets all = new InventedSheets();
    for (int law = 1; law <= laws; law++) {
      all.add("laws", head(state, law));
      for (int i = 0; i < provisions; i++) {
        all.add("provisions", provision(state, law, i % 2 == 0 ? "ar" : "fr", i / 2 + 1));
      }
      all.add("mappings", mapping(state, law));
    }
    return all;
  }

  /** What a file holds; its second row says what its columns are called. */
  public static InventedSheets read(byte[] file) {
    InventedSheets all = new InventedSheets();
    try {
      TableFile.read(new ByteArrayInputStream(file), "file", "")
          .forEach(
              table ->
                  table
                      .rows()
                      .forEach(
                          row -> {
                            if (row.number() < FIRST_ROW) {
                              all.labels.putAll(row.cells());
                            } else {
                              all.add(table.name(), new LinkedHashMap<>(row.cells()));
                            }
                          }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Puts a cell, by the row that a spreadsheet shows. */
  public InventedSheets with(String sheet, int row, String column, String value) {
    sheets.get(sheet).get(row - FIRST_ROW).put(column, value);
    return this;
  }

  public List<Map<String, String>> rows(String sheet) {
    return sheets.get(sheet);
  }

  public byte[] xlsx() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return written(SheetBook.xlsx(out, LanguageTag.ARABIC), out);
  }

  public byte[] zip() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return written(SheetBook.zip(out, LanguageTag.FRENCH), out);
  }

  private byte[] written(SheetBook into, ByteArrayOutputStream out) {
    try (SheetBook book = into) {
      for (Map.Entry<String, List<Map<String, String>>> sheet : sheets.entrySet()) {
        Set<String> columns = new LinkedHashSet<>();
        sheet.getValue().forEach(row -> columns.addAll(row.keySet()));
        book.begin(sheet.getKey(), columns.stream().map(this::column).toList());
        for (Map<String, String> row : sheet.getValue()) {
          book.row(columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Called as the portal calls it, so that the second row is recognised. */
  private SheetColumn column(String name) {
    return new SheetColumn(name, Texts.of("en", labels.getOrDefault(name, name)), List.of());
  }

  private void add(String sheet, Map<String, String> row) {
    sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(row);
  }

  private static Map<String, String> head(String state, int law) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("state", state);
    row.put("kind", "ACT");
    row.put("number", String.valueOf(law));
    row.put("year", "2021");
    row.put("title_ar", "قانون رقم " + law + " بشأن مكافحة الجريمة المنظمة");
    row.put("title_fr", "=Loi n° " + law + " relative à la criminalité organisée");
    row.put("adopted", "2020-12");
    row.put("commenced", "2021-01-01");
    row.put("repealed", "");
    return row;
  }

  private static Map<String, String> provision(String state, int law, String language, int no) {
    Map<String, String> row = law(state, law);
    row.put("language", language);
    row.put("validFrom", "2021-01-01");
    row.put("order", String.valueOf(no));
    row.put("depth", "1");
    row.put("kind", "ARTICLE");
    row.put("number", String.valueOf(no));
    row.put("heading", language.equals("ar") ? "المادة " + no : "Article " + no);
    row.put(
        "text",
        language.equals("ar")
            ? "يعاقب بالسجن كل من شارك في جماعة إجرامية منظمة، وفقًا للقانون رقم " + law
            : "- Est puni d’emprisonnement quiconque participe à un groupe\ncriminel organisé, loi "
                + law);
    row.put("eId", "art_" + no);
    return row;
  }

  private static Map<String, String> mapping(String state, int law) {
    Map<String, String> row = law(state, law);
    row.put("eId", "art_1");
    row.put("language", "ar");
    row.put("obligation", "UNTOC/5/1/a");
    row.put("role", "IMPLEMENTS");
    row.put("elements", "CONDUCT; PENALTY");
    row.put("rationale_ar", "تجرّم المادة المشاركة");
    row.put("rationale_fr", "L’article incrimine la participation");
    return row;
  }

  private static Map<String, String> law(String state, int law) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("state", state);
    row.put("lawNumber", String.valueOf(law));
    row.put("lawYear", "2021");
    return row;
  }
}
