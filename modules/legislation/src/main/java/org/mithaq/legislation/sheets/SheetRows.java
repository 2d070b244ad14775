package org.mithaq.legislation.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;

/** A law as cells by column, for every kind of sheet. */
public final class SheetRows {
  private SheetRows() {}

  public static Map<String, Object> law(String address, LawDraft law) {
    return LawRows.write(address, law);
  }

  /** Every provision of every text, in reading order. */
  public static List<Map<String, Object>> provisions(String address, LawDraft law) {
    Map<String, Object> place = place(address, law);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (ExpressionDraft text : law.expressions()) {
      int no = 0;
      for (FlatProvision one : FlatProvision.of(text.provisions())) {
        Map<String, Object> cells = ProvisionRow.write(place, text, one.own(), no++, one.depth());
        rows.add(cells);
        continued(cells, one.own(), rows);
      }
    }
    return rows;
  }

  /** Rows of what stands beside the law. */
  public static List<Map<String, Object>> part(
      String address, LawDraft law, List<Map<String, String>> rows) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Map<String, String> row : rows) {
      Map<String, Object> cells = place(address, law);
      cells.putAll(row);
      all.add(cells);
    }
    return all;
  }

  /** No cell of a workbook holds a text of any length: the rest goes into rows below. */
  private static void continued(
      Map<String, Object> first, ProvisionDraft provision, List<Map<String, Object>> rows) {
    String text = provision.text();
    int from = end(text, 0);
    first.put("text", text.substring(0, from));
    while (from < text.length()) {
      int to = end(text, from);
      Map<String, Object> more = new HashMap<>();
      more.put("kind", ProvisionRow.CONTINUED);
      more.put("text", text.substring(from, to));
      rows.add(more);
      from = to;
    }
  }

  private static int end(String text, int from) {
    int end = Math.min(text.length(), from + ProvisionRow.LONGEST);
    boolean inPair = end < text.length() && Character.isHighSurrogate(text.charAt(end - 1));
    return inPair ? end - 1 : end;
  }

  private static Map<String, Object> place(String address, LawDraft law) {
    Map<String, Object> cells = new HashMap<>();
    cells.put("law", address);
    cells.put("state", law.iso3());
    cells.put("lawNumber", law.number());
    cells.put("lawYear", law.year());
    cells.put("lawLocalId", law.localId());
    return cells;
  }
}
