package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Subject;

/** Who did what to what, and who was refused. */
@ApplicationScoped
class AuditTrail {
  private static final int LONGEST = 1_000;

  private final EntityManager entityManager;
  private final Clock clock;

  @Inject
  AuditTrail(EntityManager entityManager, Clock clock) {
    this.entityManager = entityManager;
    this.clock = clock;
  }

  /**
   * One row.
   *
   * @param permission its name; empty where none was asked for
   * @param useCase door and method: {@code PublishLaw.publish}
   * @param subject what it was about, when that can be told
   * @param reason as the person gave it, or why it was refused
   */
  record Entry(
      Actor actor, String permission, String useCase, Optional<Subject> subject, String reason) {
    Entry because(String refusal) {
      return new Entry(actor, permission, useCase, subject, refusal);
    }
  }

  /** Written in the transaction of the use case: both stay or neither. */
  @Transactional
  public void done(Entry entry) {
    write(entry, "DONE");
  }

  /**
   * Written in a transaction of its own: it stays when the use case is rolled back. A row each of
   * people, tokens and the house; of strangers a count.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void refused(Entry entry) {
    if (entry.actor().kind() == Actor.Kind.STRANGER) {
      new StrangerRefusals(entityManager).count(ofStranger(entry), clock.instant());
    } else {
      write(entry, "REFUSED");
    }
  }

  private static StrangerRefusals.Refused ofStranger(Entry entry) {
    return new StrangerRefusals.Refused(
        entry.permission(),
        cut(entry.useCase()),
        entry.subject().map(Subject::kind).orElse(""),
        cut(entry.subject().map(Subject::id).orElse("")),
        cut(entry.reason()));
  }

  private void write(Entry entry, String outcome) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO access.audit_row (at, actor_kind, actor, permission, use_case,
              subject_kind, subject_id, reason, outcome, transaction_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, txid_current())
            """)
        .setParameter(1, clock.instant().toString())
        .setParameter(2, entry.actor().kind().name())
        .setParameter(3, cut(entry.actor().name()))
        .setParameter(4, entry.permission())
        .setParameter(5, entry.useCase())
        .setParameter(6, entry.subject().map(Subject::kind).orElse(""))
        .setParameter(7, cut(entry.subject().map(Subject::id).orElse("")))
        .setParameter(8, cut(entry.reason()))
        .setParameter(9, outcome)
        .executeUpdate();
  }

  private static String cut(String words) {
    String kept = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    return kept.replace('\0', ' ');
  }
}
