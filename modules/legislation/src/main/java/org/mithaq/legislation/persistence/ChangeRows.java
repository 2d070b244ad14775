package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.number;
import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mithaq.legislation.LawChange;
import org.mithaq.legislation.LawChanges.Span;

/** When laws changed, to the microsecond, which is what the table keeps. */
@ApplicationScoped
public class ChangeRows {
  private static final String AT = "cast(extract(epoch from %s) * 1000000 as bigint)";
  private static final String ROW =
      "select l.id, l.uri, l.iso3, cast(l.titles as text), "
          + AT.formatted("l.updated_at")
          + ", l.version, l.state, l.notice, (select s.licence from legislation.law_source s"
          + " where s.law_id = l.id order by s.ordinal limit 1)"
          + " from legislation.law l where l.visibility = 'PUBLIC'";

  private final EntityManager em;

  @Inject
  public ChangeRows(EntityManager em) {
    this.em = em;
  }

  /** Newest first, of these States or of all. */
  public List<LawChange> latest(Collection<String> states, int atMost) {
    Query query =
        em.createNativeQuery(
            ROW
                + (states.isEmpty() ? "" : " and l.iso3 = any(string_to_array(?1, ' '))")
                + " order by l.updated_at desc, l.id collate \"C\" desc");
    if (!states.isEmpty()) {
      query.setParameter(1, String.join(" ", states));
    }
    return changes(query.setMaxResults(atMost));
  }

  /** Oldest first. */
  public List<LawChange> since(Span span) {
    Query query =
        em.createNativeQuery(
                ROW
                    + " and (l.updated_at, l.id collate \"C\") > (cast(?1 as timestamptz), ?2)"
                    + " and l.updated_at < cast(?3 as timestamptz)"
                    + (span.iso3().isEmpty() ? "" : " and l.iso3 = ?4")
                    + " order by l.updated_at, l.id collate \"C\"")
            .setParameter(1, span.from().toString())
            .setParameter(2, span.after())
            .setParameter(3, span.before().toString());
    if (!span.iso3().isEmpty()) {
      query.setParameter(4, span.iso3());
    }
    return changes(query.setMaxResults(span.atMost()));
  }

  public Optional<LawChange> of(String id) {
    return changes(em.createNativeQuery(ROW + " and l.id = ?1").setParameter(1, id)).stream()
        .findFirst();
  }

  /** Addresses hold no spaces. */
  public List<LawChange> at(Collection<String> uris) {
    return changes(
        em.createNativeQuery(ROW + " and l.uri = any(string_to_array(?1, ' '))")
            .setParameter(1, String.join(" ", uris)));
  }

  public Optional<Instant> earliest() {
    return Rows.column(
            em.createNativeQuery(
                "select " + AT.formatted("min(updated_at)") + " from legislation.law"))
        .stream()
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .map(ChangeRows::instant);
  }

  private static Instant instant(Object micros) {
    return Instant.EPOCH.plus(number(micros), ChronoUnit.MICROS);
  }

  private static List<LawChange> changes(Query query) {
    return Rows.of(query).stream()
        .map(
            row ->
                new LawChange(
                    text(row[0]),
                    text(row[1]),
                    text(row[2]),
                    Json.texts(row[3]),
                    text(row[8]),
                    instant(row[4]),
                    number(row[5]),
                    "RETRACTED".equals(text(row[6])),
                    text(row[7])))
        .toList();
  }
}
