package org.mithaq.conventions;

/**
 * Queues the import of newer status actions from a sheet (CSV or XLSX). Rows of States that the
 * sender's rights do not reach are mistakes of the sheet.
 */
public interface ImportStatusActions {
  /**
   * @param sha256 of the stored sheet
   * @param encoding of a CSV sheet that is not Unicode, empty otherwise
   * @param dryRun only the report
   * @return id of the job
   */
  String queue(String sha256, String encoding, boolean dryRun);
}
