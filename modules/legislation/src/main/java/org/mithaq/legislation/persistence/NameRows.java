package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.mithaq.legislation.LawNames.LawName;

/** Names and source addresses of public laws. */
@ApplicationScoped
public class NameRows {
  private static final String PUBLIC = "l.state = 'PUBLISHED' and l.visibility = 'PUBLIC'";

  private static final int OFTEN = 50;

  private final EntityManager em;

  @Inject
  public NameRows(EntityManager em) {
    this.em = em;
  }

  public List<LawName> ofState(String iso3) {
    return Rows.of(
            em.createNativeQuery(
                    "select l.id, l.uri, l.number, l.year, cast(l.titles as text),"
                        + " cast(l.short_titles as text) from legislation.law l where l.iso3 = ?1"
                        + " and "
                        + PUBLIC
                        + " order by l.id")
                .setParameter(1, iso3))
        .stream()
        .map(
            row ->
                new LawName(
                    text(row[0]),
                    text(row[1]),
                    text(row[2]),
                    text(row[3]),
                    Json.texts(row[4]),
                    Json.texts(row[5])))
        .toList();
  }

  public List<String> gazettes(String iso3) {
    return often("l.gazette ->> 'name'", iso3);
  }

  public List<String> issuingBodies(String iso3) {
    return often("l.issuing_body", iso3);
  }

  public List<String> publishers(String iso3) {
    return often("s.publisher", iso3);
  }

  private List<String> often(String column, String iso3) {
    return strings(
        em.createNativeQuery(
                "select "
                    + column
                    + " from legislation.law l left join legislation.law_source s"
                    + " on s.law_id = l.id where l.iso3 = ?1 and "
                    + PUBLIC
                    + " and "
                    + column
                    + " <> '' group by 1 order by count(*) desc, 1")
            .setParameter(1, iso3)
            .setMaxResults(OFTEN));
  }

  /** Addresses of sources, each once, from after one on. */
  public List<String> sources(String after, int atMost) {
    return strings(
        em.createNativeQuery(
                "select distinct s.url from legislation.law_source s"
                    + " join legislation.law l on l.id = s.law_id"
                    + " where s.url like 'http%' and s.url > ?1 and "
                    + PUBLIC
                    + " order by s.url")
            .setParameter(1, after)
            .setMaxResults(atMost));
  }

  public List<String> lawsFrom(String url) {
    return strings(
        em.createNativeQuery(
                "select distinct l.id from legislation.law_source s"
                    + " join legislation.law l on l.id = s.law_id where s.url = ?1 and "
                    + PUBLIC
                    + " order by l.id")
            .setParameter(1, url));
  }

  public List<String> lawsFromFile(String sha256) {
    return strings(
        em.createNativeQuery(
                "select distinct l.id from legislation.law_source s"
                    + " join legislation.law l on l.id = s.law_id where s.file_sha256 = ?1 and "
                    + PUBLIC
                    + " order by l.id")
            .setParameter(1, sha256));
  }

  private static List<String> strings(jakarta.persistence.Query query) {
    return Rows.column(query).stream().map(Rows::text).toList();
  }
}
