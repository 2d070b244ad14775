package org.mithaq.legislation;

/**
 * Queues the import of laws, provisions and what hangs on them from a stored sheet. Needs
 * IMPORT_LAWS for laws and provisions, and what each {@link LawSheetPart} asks for.
 */
public interface ImportSheets {
  /** The name of the work that does it. */
  String WORK = "sheet-import";

  /** Returns the job's id, which is also the id of the import. */
  String queue(SheetImport command);
}
