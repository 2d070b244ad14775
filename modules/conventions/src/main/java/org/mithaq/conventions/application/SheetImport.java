package org.mithaq.conventions.application;

import java.util.List;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/**
 * The records of one sheet.
 *
 * @param sha256 of the stored sheet, by which the trail finds it again
 */
public record SheetImport(String sha256, List<KeptRecord> records) implements AuditSubject {
  public SheetImport {
    records = List.copyOf(records);
  }

  @Override
  public Subject auditSubject() {
    return new Subject("status-action-sheet", sha256);
  }
}
