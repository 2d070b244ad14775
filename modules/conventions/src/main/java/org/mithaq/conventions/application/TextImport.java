package org.mithaq.conventions.application;

import java.util.List;
import org.mithaq.conventions.domain.ObligationText;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Subject;

/**
 * The texts of one file.
 *
 * @param sha256 of the stored file, by which the trail finds it again
 */
public record TextImport(String sha256, List<ObligationText> texts) implements AuditSubject {
  public TextImport {
    texts = List.copyOf(texts);
  }

  @Override
  public Subject auditSubject() {
    return new Subject("instrument-text-file", sha256);
  }
}
