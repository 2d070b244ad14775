package org.mithaq.legislation;

import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/**
 * An import.
 *
 * @param sha256 of the stored file
 * @param name of the file, for people
 * @param format JSONL, AKN, or AUTO (told from the first bytes)
 * @param dryRun only the report
 * @param goodRowsOnly load what is right although some rows are wrong
 * @param publisher who published the source, empty when not said
 * @param licence of the source
 * @param retrieved ISO date
 */
public record LawImport(
    String sha256,
    String name,
    Format format,
    boolean dryRun,
    boolean goodRowsOnly,
    String publisher,
    String licence,
    String retrieved)
    implements AuditSubject {
  public enum Format {
    JSONL,
    AKN,
    AUTO,
    /** Rows: read by {@link ImportSheets}. */
    SHEET
  }

  @Override
  public Subject auditSubject() {
    return new Subject("import", sha256);
  }
}
