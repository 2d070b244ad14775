package org.mithaq.directory;

/**
 * Queues the import of a sheet of authorities (CSV or XLSX). Rows of States that the sender's
 * rights do not reach are mistakes of the sheet; any mistake loads nothing.
 */
public interface ImportAuthorities {
  /**
   * Queues it.
   *
   * @param sha256 of the stored sheet
   * @param encoding of a CSV sheet that is not Unicode, empty otherwise
   * @param dryRun only the report
   * @return id of the job
   */
  String queue(String sha256, String encoding, boolean dryRun);
}
