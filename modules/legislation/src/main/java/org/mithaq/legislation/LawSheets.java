package org.mithaq.legislation;

import java.util.List;
import org.mithaq.papers.SheetColumn;

/** The sheets of laws on their way out, in the columns that {@link ImportSheets} reads. Open. */
public interface LawSheets {
  /** Kinds of sheet, in the order in which they stand in a workbook. */
  List<String> kinds();

  /**
   * The columns of a kind, a title for each language in use.
   *
   * @param region whose States and instruments there are to choose from; empty for all
   */
  List<SheetColumn> columns(String kind, String region);

  /**
   * The rows of one law.
   *
   * @param columns from {@link #columns}
   */
  List<List<Object>> rows(String kind, String lawId, List<SheetColumn> columns);
}
