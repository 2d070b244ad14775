package org.mithaq.directory.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.directory.Authority;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.CellReader;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableRow;

/**
 * A table of authorities, understood.
 *
 * @param problems what is wrong, each with its cell; with any of them nothing is to be kept
 */
record AuthorityFile(List<Authority> authorities, List<CellProblem> problems) {

  static AuthorityFile read(Table table, ReadingRow reading) {
    List<CellProblem> problems = new ArrayList<>(table.problems());
    problems.addAll(table.headerProblems(AuthorityColumns.REQUIRED, AuthorityColumns.known()));
    Map<String, TableRow> seen = new LinkedHashMap<>();
    List<Authority> authorities = new ArrayList<>();
    for (TableRow row : table.rows()) {
      Authority one = reading.read(new CellReader(row, problems::add));
      TableRow before = seen.putIfAbsent(one.reference(), row);
      if (before != null && !one.reference().isEmpty()) {
        problems.add(
            new CellProblem(
                row.place("reference"),
                one.reference() + " stands in row " + before.number() + " already"));
      }
      authorities.add(one);
    }
    return new AuthorityFile(List.copyOf(authorities), List.copyOf(problems));
  }
}
