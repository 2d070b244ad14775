package org.mithaq.search.maintenance;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mithaq.kernel.Subject;
import org.mithaq.search.Projection;

/** All subjects of all projections, page by page. */
final class Subjects {
  private static final int PAGE = 200;

  private final List<Projection> projections;

  Subjects(List<Projection> projections) {
    this.projections = projections;
  }

  long count() {
    return projections.stream().mapToLong(Projection::subjectCount).sum();
  }

  /**
   * Brings them page by page, each page of one kind.
   *
   * @return false when it was stopped before the end
   */
  boolean pages(BooleanSupplier stopping, Consumer<List<Subject>> taking) {
    for (Projection projection : projections) {
      String kind = projection.subjectKind();
      List<String> ids = projection.subjectsAfter("", PAGE);
      while (!ids.isEmpty()) {
        if (stopping.getAsBoolean()) {
          return false;
        }
        taking.accept(ids.stream().map(id -> new Subject(kind, id)).toList());
        ids = projection.subjectsAfter(ids.get(ids.size() - 1), PAGE);
      }
    }
    return true;
  }
}
