package org.mithaq.legislation.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Map;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawSource;
import org.mithaq.legislation.domain.Law;

/** Writes what is said of a law as a whole: its row, its source, its former address. */
final class LawHead {
  private static final String INSERT =
      """
      insert into legislation.law (uri, iso3, kind, kind_as_titled, number, number_as_printed,
        calendar, year, local_id, titles, short_titles, gazette, adopted, published, commenced,
        repealed, dates_as_printed, issuing_body, concepts, fingerprint, import_id, id)
      values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, cast(?10 as jsonb), cast(?11 as jsonb),
        cast(?12 as jsonb), ?13, ?14, ?15, ?16, cast(?17 as jsonb), ?18, cast(?19 as jsonb), ?20,
        ?21, ?22)
      """;
  private static final String UPDATE =
      """
      update legislation.law set uri = ?1, iso3 = ?2, kind = ?3, kind_as_titled = ?4, number = ?5,
        number_as_printed = ?6, calendar = ?7, year = ?8, local_id = ?9, titles = cast(?10 as jsonb),
        short_titles = cast(?11 as jsonb), gazette = cast(?12 as jsonb), adopted = ?13,
        published = ?14, commenced = ?15, repealed = ?16, dates_as_printed = cast(?17 as jsonb),
        issuing_body = ?18, concepts = cast(?19 as jsonb), fingerprint = ?20, import_id = ?21,
        state = 'PUBLISHED', notice = '', version = version + 1, updated_at = now()
      where id = ?22 and version = ?23
      """;

  private final EntityManager em;

  LawHead(EntityManager em) {
    this.em = em;
  }

  /** Returns the new version. */
  long write(Law law, String fingerprint) {
    if (law.version() == 0) {
      bind(em.createNativeQuery(INSERT), law, fingerprint).executeUpdate();
    } else {
      address(law);
      Query update = bind(em.createNativeQuery(UPDATE), law, fingerprint);
      if (update.setParameter(23, law.version()).executeUpdate() == 0) {
        throw RefusedException.conflict(
            "somebody else changed the law " + law.uri() + " meanwhile");
      }
    }
    source(law);
    return law.version() + 1;
  }

  private void address(Law law) {
    em.createNativeQuery(
            "insert into legislation.address_history (uri, law_id)"
                + " select uri, id from legislation.law where id = ?1 and uri <> ?2"
                + " on conflict (uri) do update set law_id = excluded.law_id, moved_at = now()")
        .setParameter(1, law.id())
        .setParameter(2, law.uri())
        .executeUpdate();
    em.createNativeQuery("delete from legislation.address_history where uri = ?1")
        .setParameter(1, law.uri())
        .executeUpdate();
  }

  private void source(Law law) {
    LawSource source = law.content().source();
    em.createNativeQuery(
            """
            insert into legislation.law_source
            select ?1, coalesce((select max(ordinal) + 1 from legislation.law_source
              where law_id = ?1), 0), ?2, ?3, ?4, ?5, ?6, ?7, ?8
            """)
        .setParameter(1, law.id())
        .setParameter(2, source.url())
        .setParameter(3, source.retrieved())
        .setParameter(4, source.publisher())
        .setParameter(5, source.licence())
        .setParameter(6, source.attribution())
        .setParameter(7, source.fileSha256())
        .setParameter(8, source.locator())
        .executeUpdate();
  }

  private static Query bind(Query query, Law law, String fingerprint) {
    LawDraft content = law.content();
    LawDates dates = content.dates();
    Gazette gazette = content.gazette();
    return query
        .setParameter(1, law.uri())
        .setParameter(2, content.iso3())
        .setParameter(3, content.kind().name())
        .setParameter(4, content.kindAsTitled())
        .setParameter(5, content.number())
        .setParameter(6, content.numberAsPrinted())
        .setParameter(7, content.calendar())
        .setParameter(8, content.year())
        .setParameter(9, content.localId())
        .setParameter(10, Json.of(content.titles().byTag()))
        .setParameter(11, Json.of(content.shortTitles().byTag()))
        .setParameter(
            12,
            Json.of(
                Map.of(
                    "name", gazette.name(),
                    "issue", gazette.issue(),
                    "date", gazette.date().iso(),
                    "page", gazette.page())))
        .setParameter(13, dates.adopted().iso())
        .setParameter(14, dates.published().iso())
        .setParameter(15, dates.commenced().iso())
        .setParameter(16, dates.repealed().iso())
        .setParameter(
            17,
            Json.of(
                Map.of(
                    "adopted", dates.adoptedAsPrinted(),
                    "published", dates.publishedAsPrinted(),
                    "commenced", dates.commencedAsPrinted())))
        .setParameter(18, content.issuingBody())
        .setParameter(19, Json.of(content.concepts()))
        .setParameter(20, fingerprint)
        .setParameter(21, law.importId())
        .setParameter(22, law.id());
  }
}
