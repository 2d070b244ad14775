package org.mithaq.tracking.application;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mithaq.kernel.Open;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Requires;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.UseCase;
import org.mithaq.papers.CellPlace;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.Table;
import org.mithaq.papers.TableRow;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.FindingSheets;
import org.mithaq.tracking.Reviews;
import org.mithaq.tracking.Reviews.FindingView;
import org.mithaq.tracking.persistence.ReviewRows;

/** Gives findings away as sheets and adds those of a sheet, all of them or none. */
@UseCase
class KeepingFindingSheets implements FindingSheets {
  private final Reviews reviews;
  private final ReviewRows rows;
  private final FindingDesk desk;

  @Inject
  KeepingFindingSheets(Reviews reviews, ReviewRows rows, FindingDesk desk) {
    this.reviews = reviews;
    this.rows = rows;
    this.desk = desk;
  }

  @Override
  @Open
  public List<List<Object>> rows(Subject of) {
    return reviews.findings(of).stream().map(FindingRow::of).toList();
  }

  @Override
  @Requires(value = Permission.WRITE_FINDING, placed = true)
  public Taken take(Subject of, Table sheet, boolean dryRun) {
    String iso3 = desk.writer(of);
    List<FindingView> there = rows.findings(of);
    Map<String, FindingView> known =
        there.stream().collect(Collectors.toMap(FindingView::id, Function.identity()));
    List<Finding> present =
        new ArrayList<>(there.stream().map(FindingView::finding).map(FindingRow::written).toList());
    List<CellProblem> problems = new ArrayList<>(sheet.problems());
    header(sheet, problems);
    List<Finding> added = new ArrayList<>();
    for (TableRow row : sheet.rows()) {
      Finding said = FindingRow.read(row, problems::add);
      String id = row.cell("id").strip();
      if (!id.isEmpty()) {
        standing(row, said, Optional.ofNullable(known.get(id)), problems);
      } else if (!present.contains(said)) {
        desk.lacks(said)
            .ifPresent(
                lack ->
                    problems.add(new CellProblem(row.place(column(lack.place())), lack.reason())));
        present.add(said);
        added.add(said);
      }
    }
    if (problems.isEmpty() && !dryRun) {
      added.forEach(one -> desk.add(iso3, of, one));
    }
    return new Taken(added.size(), sheet.rows().size() - added.size(), problems);
  }

  private static void standing(
      TableRow row, Finding said, Optional<FindingView> there, List<CellProblem> problems) {
    if (there.isEmpty()) {
      problems.add(
          new CellProblem(
              row.place("id"), "no finding of this review; leave it empty for a new one"));
    } else if (!FindingRow.written(there.get().finding()).equals(said)) {
      problems.add(
          new CellProblem(
              row.place("id"), "a finding that was written is not rewritten; add another row"));
    }
  }

  /** A text stands in three columns; the problem is said at the first. */
  private static String column(String field) {
    return field.equals("text") ? "text_ar" : field;
  }

  private static void header(Table sheet, List<CellProblem> problems) {
    if (!sheet.columns().contains("kind")) {
      problems.add(
          new CellProblem(new CellPlace(sheet.name(), 1, ""), "the column kind is missing"));
    }
    for (String column : sheet.columns()) {
      if (!COLUMNS.contains(column)) {
        problems.add(
            new CellProblem(new CellPlace(sheet.name(), 1, column), "no such column: " + column));
      }
    }
  }
}
