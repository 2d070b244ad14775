package org.mithaq.legislation;

/**
 * Queues the import of a stored sheet. Rows of States that the sender's rights do not reach are
 * mistakes of the sheet.
 */
public interface ImportSheets {
  /** The name of the work that does it. */
  String WORK = "sheet-import";

  /**
   * Laws, provisions, or a workbook of all kinds. Needs IMPORT_LAWS, and for a workbook what each
   * {@link LawSheetPart} asks for.
   *
   * @return the job's id, which is also the id of the import
   */
  String queue(SheetImport command);

  /**
   * What stands beside laws: the kind of a {@link LawSheetPart}. Needs PROPOSE_MAPPING.
   *
   * @return as {@link #queue}
   */
  String queueBeside(SheetImport command);
}
