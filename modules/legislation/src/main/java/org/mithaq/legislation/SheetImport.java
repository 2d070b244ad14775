package org.mithaq.legislation;

import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/**
 * The import of a sheet, or of a workbook of several.
 *
 * @param sha256 of the stored file
 * @param name of the file, for people
 * @param kind {@code laws}, {@code provisions}, the kind of a {@link LawSheetPart}, or {@link
 *     #WORKBOOK} for every sheet of a workbook by its name
 * @param encoding of a CSV file that is not Unicode, empty otherwise
 * @param dryRun only the report
 * @param goodRowsOnly load what is right although some rows are wrong
 * @param publisher who published the source of new laws, empty when not said
 * @param licence of the source
 * @param retrieved ISO date
 */
public record SheetImport(
    String sha256,
    String name,
    String kind,
    String encoding,
    boolean dryRun,
    boolean goodRowsOnly,
    String publisher,
    String licence,
    String retrieved)
    implements AuditSubject {
  public static final String LAWS = "laws";
  public static final String PROVISIONS = "provisions";
  public static final String WORKBOOK = "workbook";

  @Override
  public Subject auditSubject() {
    return new Subject("sheet", sha256);
  }
}
