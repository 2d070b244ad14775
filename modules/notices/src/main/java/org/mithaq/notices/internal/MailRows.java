package org.mithaq.notices.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.notices.Mail;
import org.mithaq.notices.MailQueue.QueuedMail;

/** The table of mails; every method wants a transaction around it. */
@ApplicationScoped
class MailRows {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

  private final EntityManager entityManager;

  @Inject
  MailRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** A mail that is due, and how often it failed. */
  record Due(String id, Mail mail, int failures) {}

  public void insert(Mail mail, Instant now) {
    entityManager
        .createNativeQuery(
            """
            INSERT INTO notices.mail
              (id, template, language, recipient, words, queued_at, due_at, unsubscribe)
            VALUES (?1, ?2, ?3, ?4, CAST(?5 AS jsonb), ?6, ?6, ?7)
            """)
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, mail.template())
        .setParameter(3, mail.language().code())
        .setParameter(4, mail.to())
        .setParameter(5, json(mail.words()))
        .setParameter(6, now.toString())
        .setParameter(7, mail.unsubscribe())
        .executeUpdate();
  }

  public void forget(String recipient) {
    entityManager
        .createNativeQuery("DELETE FROM notices.mail WHERE recipient = ?1")
        .setParameter(1, recipient)
        .executeUpdate();
  }

  /**
   * The mail that has waited longest; locked until the transaction ends, so that no other server
   * takes it.
   */
  public Optional<Due> due(Instant now) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT id, template, language, recipient, CAST(words AS text), failures, unsubscribe
                FROM notices.mail WHERE state = 'QUEUED' AND due_at <= ?1
                ORDER BY due_at, queued_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                """)
            .setParameter(1, now.toString())
            .getResultList();
    return rows.stream().map(row -> due((Object[]) row)).findFirst();
  }

  /** Who got it and what it said is not kept. */
  public void sent(String id, Instant now) {
    entityManager
        .createNativeQuery(
            "UPDATE notices.mail SET state = 'SENT', words = '{}', recipient = '',"
                + " unsubscribe = '', error = '', ended_at = ?2 WHERE id = ?1")
        .setParameter(1, id)
        .setParameter(2, now.toString())
        .executeUpdate();
  }

  public void failed(String id, String error, Instant again) {
    end(id, error, "QUEUED", again);
  }

  public void dead(String id, String error, Instant now) {
    end(id, error, "DEAD", now);
  }

  public int redeliver(Instant now) {
    return entityManager
        .createNativeQuery(
            "UPDATE notices.mail SET state = 'QUEUED', failures = 0, due_at = ?1, ended_at = NULL"
                + " WHERE state = 'DEAD'")
        .setParameter(1, now.toString())
        .executeUpdate();
  }

  /** Says false when that mail was not given up. */
  public boolean redeliver(String id, Instant now) {
    return entityManager
            .createNativeQuery(
                "UPDATE notices.mail SET state = 'QUEUED', failures = 0, due_at = ?2,"
                    + " ended_at = NULL WHERE id = ?1 AND state = 'DEAD'")
            .setParameter(1, id)
            .setParameter(2, now.toString())
            .executeUpdate()
        == 1;
  }

  /** Given up or waiting, without their words. */
  public List<QueuedMail> unsent(int atMost) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                """
                SELECT id, template, recipient, state = 'DEAD', failures, error, queued_at, due_at
                FROM notices.mail WHERE state <> 'SENT' ORDER BY state, queued_at, id LIMIT ?1
                """)
            .setParameter(1, atMost)
            .getResultList();
    return rows.stream()
        .map(row -> (Object[]) row)
        .map(
            row ->
                new QueuedMail(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (Boolean) row[3],
                    ((Number) row[4]).intValue(),
                    (String) row[5],
                    ((Timestamp) row[6]).toInstant(),
                    ((Timestamp) row[7]).toInstant()))
        .toList();
  }

  public long count(String state) {
    Object count =
        entityManager
            .createNativeQuery("SELECT count(*) FROM notices.mail WHERE state = ?1")
            .setParameter(1, state)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  public String lastError() {
    List<?> errors =
        entityManager
            .createNativeQuery(
                "SELECT error FROM notices.mail WHERE state <> 'SENT' AND error <> ''"
                    + " ORDER BY due_at DESC LIMIT 1")
            .getResultList();
    return errors.isEmpty() ? "" : (String) errors.get(0);
  }

  private void end(String id, String error, String state, Instant due) {
    entityManager
        .createNativeQuery(
            "UPDATE notices.mail SET state = ?2, failures = failures + 1, error = ?3, due_at = ?4"
                + " WHERE id = ?1")
        .setParameter(1, id)
        .setParameter(2, state)
        .setParameter(3, error)
        .setParameter(4, due.toString())
        .executeUpdate();
  }

  private static Due due(Object[] row) {
    try {
      Map<String, String> words = JSON.readValue((String) row[4], WORDS);
      Mail mail =
          new Mail(
              (String) row[1],
              LanguageTag.of((String) row[2]),
              (String) row[3],
              words,
              (String) row[6]);
      return new Due((String) row[0], mail, ((Number) row[5]).intValue());
    } catch (JsonProcessingException notOurs) {
      throw new IllegalStateException(notOurs);
    }
  }

  private static String json(Map<String, String> words) {
    try {
      return JSON.writeValueAsString(words);
    } catch (JsonProcessingException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }
}
