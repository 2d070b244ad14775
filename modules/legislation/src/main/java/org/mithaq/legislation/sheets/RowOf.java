package org.mithaq.legislation.sheets;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.legislation.domain.Problem;
import org.mithaq.papers.CellPlace;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.TableRow;

/**
 * Finds the cell behind a problem of a law, whose place is a path: {@code
 * expressions[0].provisions[3].eId}. What no row says (it was kept before) is told of the law.
 */
final class RowOf {
  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");
  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("country", "state"),
          Map.entry("title", "title_en"),
          Map.entry("gazette.date", "gazetteDate"),
          Map.entry("source", "sourceUrl"));

  private final Map<ProvisionDraft, TableRow> provisions = new IdentityHashMap<>();
  private final Map<ExpressionDraft, TableRow> texts = new IdentityHashMap<>();
  private final TableRow first;

  /**
   * @param first row of the law, for what has no row of its own
   */
  RowOf(TableRow first) {
    this.first = first;
  }

  void is(ProvisionDraft provision, TableRow row) {
    provisions.put(provision, row);
  }

  void is(ExpressionDraft text, TableRow row) {
    texts.put(text, row);
  }

  CellProblem problem(Problem problem, LawDraft law, List<TableRow> parts) {
    String[] path = problem.place().split("\\.");
    Matcher begin = STEP.matcher(path[0]);
    if (begin.matches() && begin.group(2) != null) {
      int index = Integer.parseInt(begin.group(2));
      if (begin.group(1).equals("expressions") && index < law.expressions().size()) {
        return inText(problem, law.expressions().get(index), path);
      }
      if (begin.group(1).equals("mappings") && index < parts.size()) {
        return at(parts.get(index), path[path.length - 1], problem.reason());
      }
      return at(first, begin.group(1), problem.reason());
    }
    return at(first, COLUMNS.getOrDefault(problem.place(), problem.place()), problem.reason());
  }

  private CellProblem inText(Problem problem, ExpressionDraft text, String[] path) {
    TableRow row = texts.getOrDefault(text, first);
    List<ProvisionDraft> here = text.provisions();
    String column = "";
    for (int i = 1; i < path.length; i++) {
      Matcher step = STEP.matcher(path[i]);
      if (!step.matches() || step.group(2) == null) {
        column = path[i];
        continue;
      }
      int index = Integer.parseInt(step.group(2));
      if (index >= here.size()) {
        break;
      }
      row = provisions.getOrDefault(here.get(index), row);
      here = here.get(index).children();
    }
    return at(row, column, problem.reason());
  }

  /** The column where the sheet has it, else the row. */
  private static CellProblem at(TableRow row, String column, String reason) {
    Optional<String> known =
        row.has(column)
            ? Optional.of(column)
            : row.cells().keySet().stream()
                .filter(one -> column.startsWith("title") && one.startsWith("title_"))
                .sorted()
                .findFirst();
    CellPlace place = row.place(known.orElse(""));
    return new CellProblem(place, reason);
  }
}
