package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.LawDraft.ExpressionDraft;
import org.mithaq.legislation.LawDraft.RelationDraft;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.domain.Law;
import org.mithaq.legislation.domain.Provision;
import org.mithaq.legislation.domain.ProvisionTree;

/**
 * The texts and relations of a law. Provisions are written a thousand at a time as one JSON
 * parameter, which PostgreSQL spreads into rows: one round trip where a batch of inserts takes a
 * thousand messages.
 */
final class LawTexts {
  private static final int AT_ONCE = 1_000;

  private final EntityManager em;

  LawTexts(EntityManager em) {
    this.em = em;
  }

  void replace(Law law) {
    if (law.version() > 0) {
      delete("expression", law.id());
      delete("law_relation", law.id());
    }
    relations(law);
    int ordinal = 0;
    for (ExpressionDraft text : law.content().expressions()) {
      List<Provision> rows = ProvisionTree.flat(text, law.content().iso3());
      long id = expression(law.id(), ordinal++, text, rows.size());
      for (int from = 0; from < rows.size(); from += AT_ONCE) {
        provisions(id, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
      }
    }
  }

  List<RelationDraft> relations(String lawId) {
    return Rows.of(
            em.createNativeQuery(
                    "select kind, target, date, note from legislation.law_relation"
                        + " where law_id = ?1 order by ordinal")
                .setParameter(1, lawId))
        .stream()
        .map(
            row ->
                new RelationDraft(
                    text(row[0]), text(row[1]), LegalDate.parse(text(row[2])), text(row[3])))
        .toList();
  }

  List<ExpressionDraft> expressions(String lawId) {
    Map<Long, List<Provision>> provisions = new LinkedHashMap<>();
    for (Object[] row :
        Rows.of(
            em.createNativeQuery(
                    "select p.expression_id, p.ordinal, p.parent, p.last, p.eid, p.kind, p.number,"
                        + " p.heading, p.text, p.content_hash from legislation.provision p"
                        + " join legislation.expression e on e.id = p.expression_id"
                        + " where e.law_id = ?1 order by e.ordinal, p.ordinal")
                .setParameter(1, lawId))) {
      provisions.computeIfAbsent(Rows.number(row[0]), id -> new ArrayList<>()).add(provision(row));
    }
    return Rows.of(
            em.createNativeQuery(
                    "select id, language, authenticity, consolidated, version_date, valid_from,"
                        + " valid_to from legislation.expression where law_id = ?1 order by ordinal")
                .setParameter(1, lawId))
        .stream()
        .map(
            row ->
                new ExpressionDraft(
                    new LanguageTag(text(row[1])),
                    Authenticity.valueOf(text(row[2])),
                    (Boolean) row[3],
                    LegalDate.parse(text(row[4])),
                    LegalDate.parse(text(row[5])),
                    LegalDate.parse(text(row[6])),
                    ProvisionTree.nested(provisions.getOrDefault(Rows.number(row[0]), List.of()))))
        .toList();
  }

  private static Provision provision(Object[] row) {
    return new Provision(
        (int) Rows.number(row[1]),
        (int) Rows.number(row[2]),
        (int) Rows.number(row[3]),
        text(row[4]),
        ProvisionKind.valueOf(text(row[5])),
        text(row[6]),
        text(row[7]),
        text(row[8]),
        List.of(),
        text(row[9]));
  }

  private void delete(String table, String lawId) {
    em.createNativeQuery("delete from legislation." + table + " where law_id = ?1")
        .setParameter(1, lawId)
        .executeUpdate();
  }

  private void relations(Law law) {
    int ordinal = 0;
    for (RelationDraft relation : law.content().relations()) {
      em.createNativeQuery("insert into legislation.law_relation values (?1, ?2, ?3, ?4, ?5, ?6)")
          .setParameter(1, law.id())
          .setParameter(2, ordinal++)
          .setParameter(3, relation.kind())
          .setParameter(4, relation.target())
          .setParameter(5, relation.date().iso())
          .setParameter(6, relation.note())
          .executeUpdate();
    }
  }

  private long expression(String lawId, int ordinal, ExpressionDraft text, int provisions) {
    return Rows.number(
        em.createNativeQuery(
                """
                insert into legislation.expression (law_id, ordinal, language, authenticity,
                  consolidated, version_date, valid_from, valid_to, provisions)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) returning id
                """)
            .setParameter(1, lawId)
            .setParameter(2, ordinal)
            .setParameter(3, text.language().code())
            .setParameter(4, text.authenticity().name())
            .setParameter(5, text.consolidated())
            .setParameter(6, text.versionDate().iso())
            .setParameter(7, text.validFrom().iso())
            .setParameter(8, text.validTo().iso())
            .setParameter(9, provisions)
            .getSingleResult());
  }

  private void provisions(long expression, List<Provision> provisions) {
    List<Map<String, Object>> rows = new ArrayList<>(provisions.size());
    for (Provision provision : provisions) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("o", provision.ordinal());
      row.put("p", provision.parent());
      row.put("l", provision.last());
      row.put("e", provision.eId());
      row.put("k", provision.kind());
      row.put("n", provision.number());
      row.put("h", provision.heading());
      row.put("t", provision.text());
      row.put("a", provision.ancestors());
      row.put("c", provision.contentHash());
      rows.add(row);
    }
    em.createNativeQuery(
            """
            insert into legislation.provision (expression_id, ordinal, parent, last, eid, kind,
              number, heading, text, ancestors, content_hash)
            select ?1, r.o, r.p, r.l, r.e, r.k, r.n, r.h, r.t, r.a, r.c
            from json_to_recordset(cast(?2 as json)) as r(o int, p int, l int, e text, k text,
              n text, h text, t text, a jsonb, c text)
            """)
        .setParameter(1, expression)
        .setParameter(2, Json.of(rows))
        .executeUpdate();
  }
}
