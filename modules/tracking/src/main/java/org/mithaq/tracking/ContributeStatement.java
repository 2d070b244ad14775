package org.mithaq.tracking;

import java.time.Instant;
import java.util.Set;
import org.mithaq.kernel.AuditSubject;
import org.mithaq.kernel.Concerning;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;

/**
 * A statement of civil society, academia or the private sector beside an answer, a finding or a
 * plan; it never changes one (INV-26). Needs CONTRIBUTE_STATEMENT for the State.
 */
public interface ContributeStatement {
  /** Adds it and says its id. */
  String add(StatementDraft draft);

  /** Who speaks. */
  enum BodyKind {
    CIVIL_SOCIETY,
    ACADEMIA,
    PRIVATE_SECTOR
  }

  /**
   * @param target {@code answer} with {@code assessment question}, {@code finding}, {@code plan}
   * @param body the organization
   */
  record StatementDraft(Subject target, String iso3, String body, BodyKind bodyKind, Texts text)
      implements AuditSubject, Concerning {
    @Override
    public Subject auditSubject() {
      return target;
    }

    @Override
    public Set<String> states() {
      return Set.of(iso3);
    }
  }

  /** A statement as it stands. */
  record ContributionView(
      String id, Subject target, String body, BodyKind bodyKind, Texts text, Instant at) {}
}
