package org.mithaq.legislation.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mithaq.legislation.LawDraft.ProvisionDraft;
import org.mithaq.papers.CellProblem;

/** Makes a tree of provisions in reading order by how deep each stands. */
final class Nesting {
  private final List<FlatProvision> flat;
  private final Consumer<CellProblem> problems;
  private final RowOf rows;
  private int next;

  Nesting(List<FlatProvision> flat, Consumer<CellProblem> problems, RowOf rows) {
    this.flat = flat;
    this.problems = problems;
    this.rows = rows;
  }

  List<ProvisionDraft> tree() {
    int above = 0;
    for (FlatProvision one : flat) {
      if (one.depth() > above + 1) {
        tooDeep(one, above);
      }
      above = one.depth();
    }
    return below(1);
  }

  private List<ProvisionDraft> below(int depth) {
    List<ProvisionDraft> drafts = new ArrayList<>();
    while (next < flat.size() && flat.get(next).depth() >= depth) {
      FlatProvision one = flat.get(next++);
      ProvisionDraft own = one.own();
      ProvisionDraft draft =
          new ProvisionDraft(
              own.kind(), own.number(), own.heading(), own.eId(), own.text(), below(depth + 1));
      one.row().ifPresent(row -> rows.is(draft, row.cells().row()));
      drafts.add(draft);
    }
    return drafts;
  }

  private void tooDeep(FlatProvision one, int above) {
    one.row()
        .ifPresent(
            row ->
                problems.accept(
                    new CellProblem(
                        row.cells().row().place("depth"),
                        "stands at depth " + one.depth() + " below one of depth " + above)));
  }
}
