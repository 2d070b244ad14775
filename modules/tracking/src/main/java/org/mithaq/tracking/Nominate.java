package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;

/**
 * Who speaks for a State in one assessment or review, by note verbale. Needs CONDUCT_REVIEW for the
 * State.
 */
public interface Nominate {
  /** Nominates; a focal point takes the place of the one before from that day. */
  String nominate(NominationDraft draft);

  /** Ends a nomination; the place is vacant then. */
  void end(String id, LocalDate on);

  /** Everybody ever nominated there, the newest first. Needs SEE_TRACKING. */
  List<NominationView> of(String scope, String scopeId);

  /** What whoever asks is or was nominated for. Open. */
  List<NominationView> own();

  /**
   * @param role FOCAL_POINT, GOVERNMENTAL_EXPERT …
   * @param scope {@code assessment} or {@code review}
   * @param account who
   * @param documentRef the note verbale
   */
  record NominationDraft(
      String iso3,
      String role,
      String scope,
      String scopeId,
      String account,
      String documentRef,
      LocalDate from)
      implements AuditSubject, Concerning {
    @Override
    public Subject auditSubject() {
      return new Subject(scope, scopeId);
    }

    @Override
    public String auditReason() {
      return documentRef;
    }

    @Override
    public Set<String> states() {
      return Set.of(iso3);
    }
  }

  /** A nomination as it stands. */
  record NominationView(
      String id,
      String iso3,
      String role,
      String account,
      String documentRef,
      LocalDate from,
      Optional<LocalDate> to,
      String replacedBy) {}
}
