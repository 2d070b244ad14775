package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;

/** Records what a State told, and what opens a duty. Needs KEEP_DUTIES for the State. */
public interface KeepDuties {
  /**
   * Records a notification; tasks that asked for it are closed.
   *
   * @return its id
   * @throws org.mithaq.kernel.RefusedException Invalid for a duty or a date that cannot be;
   *     Conflict when another notification has taken the same one's place already
   */
  String notified(NotificationDraft draft);

  /**
   * Puts the document by which it was done beside a notification; it stays there.
   *
   * @param sha256 of the file in the file store
   * @throws org.mithaq.kernel.RefusedException Conflict when another is there already
   */
  void attach(String notification, String sha256, String name);

  /**
   * Opens a duty, or says that it does not apply.
   *
   * @return its id
   */
  String opened(DutyEventDraft draft);

  /**
   * @param supersedes id of an earlier notification of the same duty, empty without
   */
  record NotificationDraft(
      String iso3, String duty, Texts content, LegalDate date, String reference, String supersedes)
      implements AuditSubject, Concerning {
    @Override
    public Subject auditSubject() {
      return new Subject("duty", iso3 + " " + duty);
    }

    @Override
    public Set<String> states() {
      return Set.of(iso3);
    }
  }

  /**
   * @param due last day where whoever asked named one
   * @param note why, asked for when the duty does not apply
   */
  record DutyEventDraft(
      String iso3, String duty, DutyCause cause, LocalDate since, LegalDate due, String note)
      implements AuditSubject, Concerning {
    @Override
    public Subject auditSubject() {
      return new Subject("duty", iso3 + " " + duty);
    }

    @Override
    public String auditReason() {
      return note;
    }

    @Override
    public Set<String> states() {
      return Set.of(iso3);
    }
  }
}
