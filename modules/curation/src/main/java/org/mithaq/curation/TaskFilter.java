package org.mithaq.curation;

import java.util.Optional;

/**
 * Which tasks are wanted; empty parts are not asked for.
 *
 * @param assignee account name
 * @param iso3 one State
 * @param kind one kind
 * @param openOnly without what is done or dropped
 * @param overdueOnly whose day has passed; together with {@code openOnly} what is late
 * @param stands where it stands; with {@code openOnly} one of the open ones
 * @param order in which they come
 */
public record TaskFilter(
    String assignee,
    String iso3,
    Optional<TaskKind> kind,
    boolean openOnly,
    boolean overdueOnly,
    Optional<TaskState> stands,
    TaskOrder order) {
  public static final TaskFilter OPEN = new TaskFilter("", "", Optional.empty(), true, false);

  /** Wherever it stands. */
  public TaskFilter(
      String assignee,
      String iso3,
      Optional<TaskKind> kind,
      boolean openOnly,
      boolean overdueOnly) {
    this(assignee, iso3, kind, openOnly, overdueOnly, Optional.empty(), TaskOrder.USUAL);
  }

  public TaskFilter of(String person) {
    return new TaskFilter(person, iso3, kind, openOnly, overdueOnly, stands, order);
  }

  public TaskFilter in(TaskOrder other) {
    return new TaskFilter(assignee, iso3, kind, openOnly, overdueOnly, stands, other);
  }
}
