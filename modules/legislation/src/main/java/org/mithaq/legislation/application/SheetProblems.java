package org.mithaq.legislation.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.papers.CellPlace;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.TableRow;

/** What is wrong in a file of sheets: so many problems are kept, all are counted. */
final class SheetProblems implements Consumer<CellProblem> {
  /** More are counted and not told: whoever has so many has one mistake in every row. */
  static final int MOST = 5_000;

  private final List<CellProblem> kept = new ArrayList<>();
  private final Set<CellPlace> rows = new HashSet<>();
  private long count;

  @Override
  public void accept(CellProblem problem) {
    count++;
    rows.add(row(problem.place()));
    if (kept.size() < MOST) {
      kept.add(problem);
    }
  }

  /** Marks a row that is wrong because another one is. */
  void silently(TableRow row) {
    rows.add(row(row.place("")));
  }

  boolean bad(TableRow row) {
    return rows.contains(row(row.place("")));
  }

  long count() {
    return count;
  }

  List<CellProblem> inOrder() {
    return kept.stream().sorted(java.util.Comparator.comparing(CellProblem::place)).toList();
  }

  private static CellPlace row(CellPlace place) {
    return new CellPlace(place.sheet(), place.row(), "");
  }
}
