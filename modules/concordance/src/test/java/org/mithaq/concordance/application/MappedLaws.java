package org.mithaq.concordance.application;

import org.mithaq.database.JpaOnPostgres;

/** Laws and mappings written straight into the tables, on a fresh real database. */
final class MappedLaws implements AutoCloseable {
  final JpaOnPostgres jpa = JpaOnPostgres.of("access", "legislation", "concordance");
  private int next;

  MappedLaws law(String id, String iso3, String commenced, String repealed) {
    return run(
        "insert into legislation.law (id, uri, iso3, kind, titles, commenced, repealed, fingerprint)"
            + " values (?1, ?2, ?3, 'ACT', '{}', ?4, ?5, 'f')",
        id,
        "/akn/" + id,
        iso3,
        commenced,
        repealed);
  }

  /** A mapping of the law's next article. */
  MappedLaws mapped(String law, String obligation, String state, String reviewedOn, String asOf) {
    return mapped(law, obligation, "IMPLEMENTS", state, reviewedOn, asOf);
  }

  MappedLaws mapped(
      String law, String obligation, String role, String state, String reviewedOn, String asOf) {
    next++;
    return run(
        "insert into concordance.mapping (id, law_id, iso3, eid, language, content_hash, obligation,"
            + " role, state, author, reviewed_on, as_of, source)"
            + " select ?1, l.id, l.iso3, ?2, 'en', 'h', ?3, ?4, ?5, 'author', ?6, ?7, 'invented'"
            + " from legislation.law l where l.id = ?8",
        "m-" + next,
        "art_" + next,
        obligation,
        role,
        state,
        reviewedOn,
        asOf,
        law);
  }

  MappedLaws none(String iso3, String obligation, String statedOn) {
    return run(
        "insert into concordance.no_provision (id, iso3, obligation, stated_by, stated_on)"
            + " values ('n-' || ?1 || ?2, ?1, ?2, 'author', ?3)",
        iso3,
        obligation,
        statedOn);
  }

  private MappedLaws run(String sql, String... values) {
    jpa.inTransaction(
        () -> {
          var query = jpa.entityManager().createNativeQuery(sql);
          for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
          }
          query.executeUpdate();
        });
    return this;
  }

  @Override
  public void close() {
    jpa.close();
  }
}
