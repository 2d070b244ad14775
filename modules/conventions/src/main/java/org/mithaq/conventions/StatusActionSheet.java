package org.mithaq.conventions;

import java.util.List;
import java.util.Set;
import org.mithaq.papers.SheetColumn;

/** The sheet of status actions on its way out, in the columns that an import reads. Open. */
public interface StatusActionSheet {
  /** Name of the sheet. */
  String KIND = "status-actions";

  /** The name of the work that imports one. */
  String WORK = "import-status-actions";

  /**
   * @param states there are to choose from
   * @param instruments there are to choose from; empty for all
   */
  List<SheetColumn> columns(List<String> states, List<String> instruments);

  /**
   * A row an act; where none is recorded, or sources differ, a row that says so.
   *
   * @param states whose; empty for all
   */
  List<List<Object>> rows(Set<String> states);
}
