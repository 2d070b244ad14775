package org.mithaq.conventions;

/** Queues the import of newer status actions from a sheet (CSV or XLSX). */
public interface ImportStatusActions {
  /**
   * @param sha256 of the stored sheet
   * @param dryRun only the report
   * @return id of the job
   */
  String queue(String sha256, boolean dryRun);
}
