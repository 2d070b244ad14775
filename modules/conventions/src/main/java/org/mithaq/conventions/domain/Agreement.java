package org.mithaq.conventions.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds new rows against those that are there: one key, one saying. */
public final class Agreement {
  private Agreement() {}

  /**
   * The new rows without those that others already brought.
   *
   * @throws ContradictionException when two rows of one key say different things
   */
  public static List<FactRow> newAmong(List<FactRow> incoming, List<FactRow> fromOthers) {
    Map<List<String>, FactRow> known = new HashMap<>();
    fromOthers.forEach(row -> known.put(row.key(), row));
    List<FactRow> fresh = new ArrayList<>();
    for (FactRow row : incoming) {
      FactRow before = known.putIfAbsent(row.key(), row);
      if (before == null) {
        fresh.add(row);
      } else if (!before.saysTheSame(row)) {
        throw new ContradictionException(
            before.described(), row.described(), difference(before, row));
      }
    }
    return List.copyOf(fresh);
  }

  private static String difference(FactRow one, FactRow other) {
    return one.table().said().stream()
        .filter(column -> !one.cell(column).equals(other.cell(column)))
        .map(
            column ->
                column + ": \"" + one.cell(column) + "\" against \"" + other.cell(column) + "\"")
        .findFirst()
        .orElse("nothing");
  }
}
