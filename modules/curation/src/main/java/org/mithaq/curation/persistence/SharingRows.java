package org.mithaq.curation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.curation.Consent;
import org.mithaq.curation.SharedField;
import org.mithaq.curation.Sharing.ConsentDraft;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Visibility;

/** The tables of what is shared and of consents; every method wants a transaction around it. */
@ApplicationScoped
public class SharingRows {
  private static final String CONSENT =
      "select id, field, widest, given_by, cast(given_on as text), document, recorded_by,"
          + " recorded_at, ended_at is not null, subject_kind, subject_id from curation.consent";

  private final EntityManager entityManager;

  @Inject
  public SharingRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** What was said of a field. */
  public record Said(Visibility visibility, String content) {}

  /** A consent, and what it is about. */
  public record Row(Subject subject, Consent consent) {}

  public Map<SharedField, Said> said(Subject subject) {
    Map<SharedField, Said> said = new EnumMap<>(SharedField.class);
    Sql.rows(
            Sql.query(
                entityManager,
                "select field, visibility, content from curation.shared_field"
                    + " where subject_kind = ?1 and subject_id = ?2",
                subject.kind(),
                subject.id()))
        .forEach(
            row ->
                said.put(
                    SharedField.valueOf((String) row[0]),
                    new Said(Visibility.valueOf((String) row[1]), (String) row[2])));
    return said;
  }

  public void say(Subject subject, SharedField field, Said said, String by, Instant at) {
    Sql.query(
            entityManager,
            """
            insert into curation.shared_field (subject_kind, subject_id, field, visibility, content,
              set_by, set_at) values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as timestamptz))
            on conflict (subject_kind, subject_id, field) do update set
              visibility = excluded.visibility, content = excluded.content,
              set_by = excluded.set_by, set_at = excluded.set_at
            """,
            subject.kind(),
            subject.id(),
            field.name(),
            said.visibility().name(),
            said.content(),
            by,
            at.toString())
        .executeUpdate();
  }

  /** What was said of one, and consented to, holds for the other too. */
  public void copy(Subject from, Subject to, String by, Instant at) {
    said(from).forEach((field, said) -> say(to, field, said, by, at));
    Sql.query(
            entityManager,
            """
            insert into curation.consent (id, subject_kind, subject_id, field, widest, given_by,
              given_on, document, recorded_by, recorded_at)
            select md5(c.id || ?3 || ?4), ?3, ?4, c.field, c.widest, c.given_by, c.given_on,
              c.document, c.recorded_by, c.recorded_at
            from curation.consent c
            where c.subject_kind = ?1 and c.subject_id = ?2 and c.ended_at is null
              and not exists (select from curation.consent o where o.subject_kind = ?3
                and o.subject_id = ?4 and o.field = c.field and o.document = c.document
                and o.given_on = c.given_on and o.widest = c.widest)
            on conflict do nothing
            """,
            from.kind(),
            from.id(),
            to.kind(),
            to.id())
        .executeUpdate();
  }

  public void insert(String id, ConsentDraft draft, String by, Instant at) {
    Sql.query(
            entityManager,
            """
            insert into curation.consent (id, subject_kind, subject_id, field, widest, given_by,
              given_on, document, recorded_by, recorded_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as date), ?8, ?9, cast(?10 as timestamptz))
            """,
            id,
            draft.subject().kind(),
            draft.subject().id(),
            draft.field().name(),
            draft.widest().name(),
            draft.givenBy().strip(),
            draft.givenOn().toString(),
            draft.document().strip(),
            by,
            at.toString())
        .executeUpdate();
  }

  public List<Consent> consents(Subject subject) {
    return Sql.rows(
            Sql.query(
                entityManager,
                CONSENT
                    + " where subject_kind = ?1 and subject_id = ?2 order by recorded_at desc, id",
                subject.kind(),
                subject.id()))
        .stream()
        .map(row -> consent(row).consent())
        .toList();
  }

  public Optional<Row> consent(String id) {
    return Sql.rows(Sql.query(entityManager, CONSENT + " where id = ?1", id)).stream()
        .findFirst()
        .map(SharingRows::consent);
  }

  public void end(String id, String by, Instant at, String why) {
    Sql.query(
            entityManager,
            "update curation.consent set ended_by = ?2, ended_at = cast(?3 as timestamptz),"
                + " ended_why = ?4 where id = ?1 and ended_at is null",
            id,
            by,
            at.toString(),
            why.strip())
        .executeUpdate();
  }

  /** Who wrote or approved what was published of a law, in the order of their first work. */
  public List<String> contributors(String lawId) {
    List<?> found =
        Sql.query(
                entityManager,
                """
                select who from (
                  select r.saved_by as who, min(r.saved_at) as since
                  from curation.entry_revision r join curation.entry e on e.id = r.entry
                  where e.law_id = ?1 and e.state = 'PUBLISHED' and r.saved_by <> ''
                  group by r.saved_by
                  union all
                  select s.actor, min(s.at)
                  from curation.entry_step s join curation.entry e on e.id = s.entry
                  where e.law_id = ?1 and e.state = 'PUBLISHED' and s.step = 'PUBLISHED'
                  group by s.actor
                ) work group by who order by min(since), who
                """,
                lawId)
            .getResultList();
    return found.stream().map(String.class::cast).toList();
  }

  private static Row consent(Object[] row) {
    return new Row(
        new Subject((String) row[9], (String) row[10]),
        new Consent(
            (String) row[0],
            SharedField.valueOf((String) row[1]),
            Visibility.valueOf((String) row[2]),
            (String) row[3],
            LocalDate.parse((String) row[4]),
            (String) row[5],
            (String) row[6],
            Sql.instant(row[7]).orElseThrow(),
            (Boolean) row[8]));
  }
}
