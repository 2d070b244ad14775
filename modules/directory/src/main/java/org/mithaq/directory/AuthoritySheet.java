package org.mithaq.directory;

import java.util.List;
import java.util.Set;
import org.mithaq.papers.SheetColumn;

/** The sheet of authorities on its way out, in the columns that an import reads. Open. */
public interface AuthoritySheet {
  /** Name of the sheet. */
  String KIND = "authorities";

  /** The name of the work that imports one. */
  String WORK = "import-authorities";

  /**
   * The columns with what there is to choose from.
   *
   * @param states to choose from
   */
  List<SheetColumn> columns(List<String> states);

  /**
   * A row an authority.
   *
   * @param states whose; empty for all
   * @param columns as they stand in the header, a name a language
   */
  List<List<Object>> rows(Set<String> states, List<SheetColumn> columns);
}
