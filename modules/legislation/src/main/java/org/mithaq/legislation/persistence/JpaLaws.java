package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawStatus;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.Laws;
import org.mithaq.legislation.domain.ProvisionStatus;

/** Laws in PostgreSQL. */
@ApplicationScoped
public class JpaLaws implements Laws {
  private final EntityManager em;
  private final LawTexts texts;

  @Inject
  public JpaLaws(EntityManager em) {
    this.em = em;
    this.texts = new LawTexts(em);
  }

  @Override
  public Optional<Law> byId(String id) {
    return find("l.id = ?1", id);
  }

  @Override
  public Optional<Law> byUri(String uri) {
    return find("l.uri = ?1", uri);
  }

  @Override
  public Optional<Law> byLocalId(String iso3, String localId) {
    return localId.isEmpty()
        ? Optional.empty()
        : find("l.iso3 = ?1 and l.local_id = ?2", iso3, localId);
  }

  @Override
  public List<String> numbered(String iso3, String number, String year) {
    return Rows.column(
            em.createNativeQuery(
                    "select id from legislation.law where iso3 = ?1 and number = ?2 and year = ?3"
                        + " and state <> 'RETRACTED' order by id")
                .setParameter(1, iso3)
                .setParameter(2, number)
                .setParameter(3, year))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Override
  public List<String> titleLanguages() {
    return Rows.column(
            em.createNativeQuery(
                "select distinct jsonb_object_keys(titles || short_titles) from legislation.law"
                    + " order by 1"))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Override
  public Optional<String> formerlyAt(String uri) {
    return Rows.column(
            em.createNativeQuery("select law_id from legislation.address_history where uri = ?1")
                .setParameter(1, uri))
        .stream()
        .findFirst()
        .map(Object::toString);
  }

  @Override
  public Law store(Law law, String fingerprint) {
    long version = new LawHead(em).write(law, fingerprint);
    texts.replace(law);
    return new Law(law.id(), law.uri(), version, law.importId(), false, law.content());
  }

  @Override
  public Optional<String> fingerprint(String id) {
    return Rows.column(
            em.createNativeQuery("select fingerprint from legislation.law where id = ?1")
                .setParameter(1, id))
        .stream()
        .findFirst()
        .map(Object::toString);
  }

  @Override
  public void retract(String id, String notice) {
    int rows =
        em.createNativeQuery(
                "update legislation.law set state = 'RETRACTED', notice = ?2,"
                    + " version = version + 1, updated_at = now() where id = ?1")
            .setParameter(1, id)
            .setParameter(2, notice)
            .executeUpdate();
    if (rows == 0) {
      throw RefusedException.notFound("no law " + id);
    }
  }

  @Override
  public void mark(String lawId, ProvisionStatus status) {
    em.createNativeQuery(
            "insert into legislation.provision_status values (?1, ?2, ?3, ?4, ?5, ?6)"
                + " on conflict (law_id, eid, status) do update set since = excluded.since,"
                + " until = excluded.until, decision = excluded.decision")
        .setParameter(1, lawId)
        .setParameter(2, status.eId())
        .setParameter(3, status.status().name())
        .setParameter(4, status.since().iso())
        .setParameter(5, status.until().iso())
        .setParameter(6, status.decision())
        .executeUpdate();
  }

  @Override
  public List<ProvisionStatus> marks(String lawId) {
    return Rows.of(
            em.createNativeQuery(
                    "select eid, status, since, until, decision"
                        + " from legislation.provision_status where law_id = ?1 order by eid, status")
                .setParameter(1, lawId))
        .stream()
        .map(
            row ->
                new ProvisionStatus(
                    text(row[0]),
                    LawStatus.valueOf(text(row[1])),
                    LegalDate.parse(text(row[2])),
                    LegalDate.parse(text(row[3])),
                    text(row[4])))
        .toList();
  }

  private Optional<Law> find(String where, String... values) {
    var query = em.createNativeQuery(LawRow.COLUMNS + LawRow.FROM + " where " + where);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    return Rows.first(query).map(this::law);
  }

  private Law law(Object[] row) {
    String id = text(row[0]);
    LawDraft content = LawRow.draft(row, texts.relations(id), texts.expressions(id));
    return new Law(
        id,
        text(row[1]),
        Rows.number(row[2]),
        text(row[3]),
        "RETRACTED".equals(text(row[4])),
        content);
  }
}
