package org.mithaq.legislation.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft.RelationDraft;
import org.mithaq.papers.CellReader;

/** Relations in one cell, a line each: {@code REPEALS | /akn/xa/act/2010/4 | 2019-09-30 | note}. */
final class Relations {
  private static final String COLUMN = "relations";

  private Relations() {}

  static List<RelationDraft> read(CellReader row) {
    List<RelationDraft> relations = new ArrayList<>();
    for (String line : row.line(COLUMN).split("\n")) {
      if (line.isBlank()) {
        continue;
      }
      String[] parts = line.split(" *(?<!\\\\)\\| *", -1);
      if (parts.length < 2 || parts.length > 4) {
        row.wrong(COLUMN, "expected a line KIND | target | date | note, found " + line);
        continue;
      }
      try {
        relations.add(
            new RelationDraft(
                parts[0].strip(),
                free(parts[1]),
                LegalDate.parse(parts.length > 2 ? parts[2] : ""),
                parts.length > 3 ? free(parts[3]) : ""));
      } catch (RefusedException noDate) {
        row.wrong(COLUMN, noDate.getMessage());
      }
    }
    return relations;
  }

  static String write(List<RelationDraft> relations) {
    return relations.stream()
        .map(
            one ->
                String.join(
                    " | ", one.kind(), bound(one.target()), one.date().iso(), bound(one.note())))
        .collect(Collectors.joining("\n"));
  }

  private static String bound(String text) {
    return text.strip().replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
  }

  private static String free(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char next = text.charAt(++i);
        plain.append(next == 'n' ? '\n' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString().strip();
  }
}
