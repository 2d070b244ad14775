package org.mithaq.legislation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Permission;
import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.papers.CellReader;
import org.mithaq.papers.SheetColumn;
import org.mithaq.papers.TableRow;

/**
 * A kind of sheet that a higher context keeps beside laws, such as mappings; a CDI bean found by
 * its type. Legislation reads which law a row is of, this what the rest says. What was read is
 * handed to the {@link LawCompanion} when its law is published.
 */
public interface LawSheetPart {
  /** Name of the sheet. */
  String kind();

  /** What whoever brings such a sheet must be allowed. */
  Permission permission();

  /** Columns besides those that say which law and where in it, with the languages in use. */
  List<SheetColumn> columns(String region);

  Set<String> required();

  /** Languages that the texts of its rows are in. */
  Set<LanguageTag> languages();

  /** Reads a row; what is wrong goes to the reader. */
  MappingDraft read(CellReader row);

  /** What a row says, with what is kept where its sheet has no column. */
  MappingDraft complete(String lawId, MappingDraft said, TableRow row);

  /**
   * What a row would do, in the words of {@link #complete}.
   *
   * @param lawId empty for a law that is new
   */
  Effect effect(String lawId, MappingDraft draft);

  /** The rows of a law by column, {@code eId} and {@code language} too. */
  List<Map<String, String>> rows(String lawId);

  /**
   * What became of a row.
   *
   * @param change whether anything changes
   * @param remark what whoever brought it must know, empty without
   */
  record Effect(Change change, String remark) {}

  /** Whether anything changes. */
  enum Change {
    NEW,
    CHANGED,
    UNCHANGED
  }
}
