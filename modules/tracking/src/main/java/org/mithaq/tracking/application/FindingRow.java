package org.mithaq.tracking.application;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.mithaq.kernel.Texts;
import org.mithaq.papers.CellProblem;
import org.mithaq.papers.CellReader;
import org.mithaq.papers.TableRow;
import org.mithaq.tracking.Finding;
import org.mithaq.tracking.Reviews.FindingView;

/** A finding as a row of a sheet, and what a row says of one. */
final class FindingRow {
  private FindingRow() {}

  static List<Object> of(FindingView view) {
    Finding one = view.finding();
    return List.of(
        view.id(),
        one.obligation(),
        one.kind().name(),
        one.priority().name(),
        in(one.text(), "ar"),
        in(one.text(), "en"),
        in(one.text(), "fr"),
        String.join("; ", new TreeSet<>(one.tags())),
        one.response().name(),
        in(one.responseText(), "ar"),
        in(one.responseText(), "en"),
        in(one.responseText(), "fr"),
        one.implementation().name(),
        in(one.followUp(), "ar"),
        in(one.followUp(), "en"),
        in(one.followUp(), "fr"));
  }

  /** What its reviewer writes; the columns of the State are left alone. */
  static Finding read(TableRow row, Consumer<CellProblem> problems) {
    CellReader cells = new CellReader(row, problems);
    cells.required("kind");
    return Finding.of(
        cells.line("obligation"),
        cells.oneOf(Finding.Kind.class, "kind", Finding.Kind.OBSERVATION),
        cells.texts("text", Texts.NONE),
        cells.oneOf(Finding.Priority.class, "priority", Finding.Priority.NONE),
        Set.copyOf(cells.list("tags")));
  }

  /** The reviewer's part of it. */
  static Finding written(Finding one) {
    return Finding.of(
        one.obligation(), one.kind(), one.text(), one.priority(), Set.copyOf(one.tags()));
  }

  private static String in(Texts texts, String language) {
    return texts.byTag().getOrDefault(language, "");
  }
}
