package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.concordance.domain.ImportedMappings;
import org.mithaq.concordance.domain.Mapping;

/** Former states as the rows they were, in JSON. */
@ApplicationScoped
public class JpaImportedMappings implements ImportedMappings {
  private static final String STATE =
      "language, eid, provision_number, provision_heading, content_hash, role, state, rationale,"
          + " elements_covered, author, reviewer, reviewed_on, as_of, source, import_id";

  private final EntityManager entityManager;

  @Inject
  public JpaImportedMappings(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  @Override
  public void changing(String importId, Mapping mapping) {
    // What the entity was when it was read is what the row still is.
    entityManager
        .createNativeQuery(
            "insert into concordance.import_mapping select ?1, m.id, to_jsonb(m)"
                + " from concordance.mapping m where m.id = ?2 on conflict do nothing")
        .setParameter(1, importId)
        .setParameter(2, mapping.id())
        .executeUpdate();
  }

  @Override
  public void making(String importId, Mapping mapping) {
    entityManager
        .createNativeQuery(
            "insert into concordance.import_mapping values (?1, ?2, null) on conflict do nothing")
        .setParameter(1, importId)
        .setParameter(2, mapping.id())
        .executeUpdate();
  }

  @Override
  public List<String> changedSince(String importId) {
    return strings(
        entityManager
            .createNativeQuery(
                "select l.uri || ' ' || m.eid || ' ' || m.obligation from concordance.mapping m"
                    + " join concordance.import_mapping i on i.mapping_id = m.id"
                    + " left join legislation.door_law l on l.id = m.law_id"
                    + " where i.import_id = ?1 and m.state <> 'SUPERSEDED' and l.id is not null"
                    + " and (m.import_id = ?1 and m.state in"
                    + " ('REVIEWED', 'CONFIRMED_BY_STATE', 'CONTESTED', 'RETURNED', 'REJECTED', 'WITHDRAWN')"
                    + " or m.import_id <> ?1"
                    + " and m.import_id <> coalesce(i.former ->> 'import_id', ''))"
                    + " order by 1")
            .setParameter(1, importId));
  }

  @Override
  public List<String> touchedBy(String importId) {
    return strings(
        entityManager
            .createNativeQuery(
                "select mapping_id from concordance.import_mapping where import_id = ?1"
                    + " order by mapping_id")
            .setParameter(1, importId));
  }

  @Override
  public List<String> takeBack(String importId, LocalDate on) {
    entityManager.flush();
    entityManager
        .createNativeQuery(
            "update concordance.mapping m set ("
                + STATE
                + ", text, since, confirmed_by, confirmed_on, version) = (select "
                + STATE
                + ", coalesce(text, ''), now(), coalesce(confirmed_by, ''),"
                + " coalesce(confirmed_on, ''), m.version + 1 from jsonb_populate_record(cast(null as concordance.mapping),"
                + " i.former)) from concordance.import_mapping i"
                + " where i.import_id = ?1 and i.mapping_id = m.id and i.former is not null")
        .setParameter(1, importId)
        .executeUpdate();
    entityManager
        .createNativeQuery(
            "update concordance.mapping m set state = 'SUPERSEDED', since = now(), as_of = ?2,"
                + " version = version + 1 from concordance.import_mapping i"
                + " where i.import_id = ?1 and i.mapping_id = m.id and i.former is null")
        .setParameter(1, importId)
        .setParameter(2, on.toString())
        .executeUpdate();
    entityManager.clear();
    return strings(
        entityManager
            .createNativeQuery(
                "select m.law_id from concordance.mapping m join concordance.import_mapping i"
                    + " on i.mapping_id = m.id where i.import_id = ?1 order by 1")
            .setParameter(1, importId));
  }

  private static List<String> strings(Query query) {
    List<String> strings = new ArrayList<>();
    for (Object one : query.getResultList()) {
      strings.add(String.valueOf(one));
    }
    return strings;
  }
}
