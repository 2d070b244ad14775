package org.mithaq.curation;

import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.Slice;

/** What is to be done in the States that the reader's right reaches. Needs WORK_ON_TASKS. */
public interface Tasks {
  /** Overdue first, then by day, then the oldest. */
  Slice<TaskView> list(TaskFilter filter, int page, int size);

  Optional<TaskView> find(String id);

  /** Open tasks by State and kind, for a region's board. */
  List<TaskCount> counts();

  /**
   * How many are open, how many of them overdue.
   *
   * @param iso3 the State; the region's code for tasks that concern a region as a whole; empty for
   *     those that concern neither
   */
  record TaskCount(String iso3, TaskKind kind, long open, long overdue) {}
}
