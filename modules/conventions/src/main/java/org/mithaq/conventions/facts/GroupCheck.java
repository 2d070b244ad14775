package org.mithaq.conventions.facts;

import java.util.ArrayList;
import java.util.List;
import org.mithaq.conventions.StatusActionKind;
import org.mithaq.conventions.domain.StatusAction;

/**
 * Whether the rows of one instrument and State can stand together; names both where they cannot.
 */
final class GroupCheck {
  private GroupCheck() {}

  static List<Problem> problems(List<StatusRow> group) {
    List<Problem> problems = new ArrayList<>();
    boolean mayReturn =
        group.stream().flatMap(row -> row.action().stream()).anyMatch(act -> leaves(act.kind()));
    for (int i = 1; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        conflict(group.get(j), group.get(i), mayReturn, problems);
      }
    }
    return problems;
  }

  private static void conflict(
      StatusRow one, StatusRow other, boolean mayReturn, List<Problem> problems) {
    String both = one.row().place() + " and " + other.row().place();
    if (!one.asOf().equals(other.asOf())) {
      problems.add(
          Problem.error(both, one.key() + " as of " + one.asOf() + " and as of " + other.asOf()));
    } else if (one.action().isEmpty() || other.action().isEmpty()) {
      problems.add(
          Problem.error(both, one.key() + ": one says that no act is known, one names an act"));
    } else {
      conflict(one, one.action().get(), other.action().get(), both, mayReturn, problems);
    }
  }

  private static void conflict(
      StatusRow at,
      StatusAction one,
      StatusAction other,
      String both,
      boolean mayReturn,
      List<Problem> problems) {
    if (one.kind() != other.kind()) {
      return;
    }
    if (one.date().equals(other.date())) {
      problems.add(Problem.error(both, at.key() + ": the same " + one.kind() + " twice"));
    } else if (!mayReturn && (one.kind().consent() || one.kind() == StatusActionKind.SIGNATURE)) {
      problems.add(
          Problem.error(
              both,
              at.key() + ": " + one.kind() + " on " + one.date() + " and on " + other.date()));
    }
  }

  private static boolean leaves(StatusActionKind kind) {
    return kind == StatusActionKind.DENUNCIATION
        || kind == StatusActionKind.WITHDRAWAL_OF_SIGNATURE;
  }
}
