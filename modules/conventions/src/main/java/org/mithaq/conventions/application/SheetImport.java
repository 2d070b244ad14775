package org.mithaq.conventions.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mithaq.conventions.domain.KeptRecord;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;

/**
 * The records of one sheet.
 *
 * @param sha256 of the stored sheet, by which the trail finds it again
 */
public record SheetImport(String sha256, List<KeptRecord> records)
    implements AuditSubject, Concerning {
  public SheetImport {
    records = List.copyOf(records);
  }

  @Override
  public Set<String> states() {
    return records.stream().map(kept -> kept.record().iso3()).collect(Collectors.toSet());
  }

  @Override
  public Subject auditSubject() {
    return new Subject("status-action-sheet", sha256);
  }
}
