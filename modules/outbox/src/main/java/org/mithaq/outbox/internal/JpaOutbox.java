package org.mithaq.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.mithaq.kernel.Subject;
import org.mithaq.outbox.Outbox;
import org.mithaq.outbox.OutboxListener;

/** Leaves word in the caller's transaction; refuses to without one. */
@ApplicationScoped
class JpaOutbox implements Outbox {
  private final EntityManager entityManager;
  private final Iterable<OutboxListener> listeners;
  private final Clock clock;

  @Inject
  JpaOutbox(EntityManager entityManager, @Any Instance<OutboxListener> listeners, Clock clock) {
    this(entityManager, (Iterable<OutboxListener>) listeners, clock);
  }

  JpaOutbox(EntityManager entityManager, Iterable<OutboxListener> listeners, Clock clock) {
    this.entityManager = entityManager;
    this.listeners = listeners;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public long add(Subject subject, String event) {
    long revision = raise(subject);
    for (OutboxListener listener : listeners) {
      if (listener.wants(subject.kind())) {
        leave(listener.name(), subject, revision, event);
      }
    }
    return revision;
  }

  @Override
  @Transactional
  public long revisionOf(Subject subject) {
    List<?> found =
        entityManager
            .createNativeQuery("SELECT revision FROM outbox.subject WHERE kind = ?1 AND id = ?2")
            .setParameter(1, subject.kind())
            .setParameter(2, subject.id())
            .getResultList();
    return found.isEmpty() ? 0 : ((Number) found.get(0)).longValue();
  }

  /** The update first, the reading after it: what is read is what this transaction wrote. */
  private long raise(Subject subject) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO outbox.subject AS s (kind, id, revision) VALUES (?1, ?2, 1)
            ON CONFLICT (kind, id) DO UPDATE SET revision = s.revision + 1
            """)
        .setParameter(1, subject.kind())
        .setParameter(2, subject.id())
        .executeUpdate();
    return revisionOf(subject);
  }

  private void leave(String listener, Subject subject, long revision, String event) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO outbox.delivery
              (listener, subject_kind, subject_id, revision, event, due_at, created_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
            """)
        .setParameter(1, listener)
        .setParameter(2, subject.kind())
        .setParameter(3, subject.id())
        .setParameter(4, revision)
        .setParameter(5, event)
        .setParameter(6, clock.instant().toString())
        .executeUpdate();
  }
}
