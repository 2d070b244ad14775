package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.number;
import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.domain.Provision;
import org.mithaq.legislation.domain.Validity;

/** Reads texts and provisions of published laws. */
@ApplicationScoped
public class CatalogueRows {
  private static final String TEXT =
      "select e.id, e.language, e.authenticity, e.consolidated, e.version_date, e.valid_from,"
          + " e.valid_to from legislation.expression e ";
  private static final String PROVISION =
      "select p.ordinal, p.parent, p.last, p.eid, p.kind, p.number, p.heading, p.text,"
          + " cast(p.ancestors as text), p.content_hash from legislation.provision p ";

  private final EntityManager em;

  @Inject
  public CatalogueRows(EntityManager em) {
    this.em = em;
  }

  /** Id of the published law at an address, the address it moved from included. */
  public Optional<String> idAt(String workUri) {
    return Rows.column(
            em.createNativeQuery(
                    """
                    select l.id from legislation.law l where l.state = 'PUBLISHED' and (l.uri = ?1
                      or l.id = (select h.law_id from legislation.address_history h
                        where h.uri = ?1)) order by l.uri = ?1 desc limit 1
                    """)
                .setParameter(1, workUri))
        .stream()
        .findFirst()
        .map(Object::toString);
  }

  public Optional<String> notice(String workUri) {
    return Rows.column(
            em.createNativeQuery(
                    """
                    select l.notice from legislation.law l where l.state = 'RETRACTED' and (l.uri = ?1
                      or l.id = (select h.law_id from legislation.address_history h
                        where h.uri = ?1)) limit 1
                    """)
                .setParameter(1, workUri))
        .stream()
        .findFirst()
        .map(Object::toString);
  }

  /** All texts of a law, in their order. */
  public List<Validity.Text> texts(String lawId) {
    return Rows.of(
            em.createNativeQuery(TEXT + "where e.law_id = ?1 order by e.ordinal")
                .setParameter(1, lawId))
        .stream()
        .map(CatalogueRows::text7)
        .toList();
  }

  /** All provisions of a text in order. */
  public List<Provision> provisions(long expression) {
    return provisions(
        em.createNativeQuery(PROVISION + "where p.expression_id = ?1 order by p.ordinal")
            .setParameter(1, expression));
  }

  /** A provision and all below it; empty when the text has none of that eId. */
  public List<Provision> below(long expression, String eId) {
    return provisions(
        em.createNativeQuery(
                PROVISION
                    + "join legislation.provision q on q.expression_id = p.expression_id"
                    + " and p.ordinal between q.ordinal and q.last"
                    + " where q.expression_id = ?1 and q.eid = ?2 order by p.ordinal")
            .setParameter(1, expression)
            .setParameter(2, eId));
  }

  /** How many laws each State has. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new TreeMap<>();
    Rows.of(
            em.createNativeQuery(
                "select iso3, count(*) from legislation.door_law group by iso3 order by iso3"))
        .forEach(row -> counts.put(text(row[0]), number(row[1])));
    return counts;
  }

  /** Ids of published laws after an id. */
  public List<String> idsAfter(String id, int atMost) {
    return Rows.column(
            em.createNativeQuery(
                    "select id from legislation.law where state = 'PUBLISHED'"
                        + " and id collate \"C\" > ?1 order by id collate \"C\"")
                .setParameter(1, id)
                .setMaxResults(atMost))
        .stream()
        .map(Object::toString)
        .toList();
  }

  public long count() {
    return number(
        em.createNativeQuery("select count(*) from legislation.law where state = 'PUBLISHED'")
            .getSingleResult());
  }

  private static List<Provision> provisions(Query query) {
    List<Provision> provisions = new ArrayList<>();
    for (Object[] row : Rows.of(query)) {
      provisions.add(
          new Provision(
              (int) number(row[0]),
              (int) number(row[1]),
              (int) number(row[2]),
              text(row[3]),
              ProvisionKind.valueOf(text(row[4])),
              text(row[5]),
              text(row[6]),
              text(row[7]),
              Json.strings(row[8]),
              text(row[9])));
    }
    return provisions;
  }

  private static Validity.Text text7(Object[] row) {
    return new Validity.Text(
        number(row[0]),
        new LanguageTag(text(row[1])),
        Authenticity.valueOf(text(row[2])),
        (Boolean) row[3],
        LegalDate.parse(text(row[4])),
        LegalDate.parse(text(row[5])),
        LegalDate.parse(text(row[6])));
  }
}
