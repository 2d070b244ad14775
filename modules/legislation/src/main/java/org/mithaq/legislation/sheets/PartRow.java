package org.mithaq.legislation.sheets;

import org.mithaq.legislation.LawDraft.MappingDraft;
import org.mithaq.legislation.LawSheetPart;
import org.mithaq.papers.TableRow;

/** A row of a sheet beside laws, such as a mapping. */
public record PartRow(LawRef ref, LawSheetPart part, MappingDraft draft, TableRow row) {
  /**
   * @param lawId empty for a law that is new
   */
  public MappingDraft complete(String lawId) {
    return lawId.isEmpty() ? draft : part.complete(lawId, draft, row);
  }
}
