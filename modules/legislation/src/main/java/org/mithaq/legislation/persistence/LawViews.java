package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.Authenticity;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawView;
import org.mithaq.legislation.LawView.ExpressionSummary;
import org.mithaq.legislation.LawView.RelationView;
import org.mithaq.legislation.domain.RelationKinds;
import org.mithaq.legislation.domain.Standing;

/** One law as it is shown, by one SQL. */
@ApplicationScoped
public class LawViews {
  private static final String GATHERED =
      """
      , (select cast(coalesce(json_agg(json_build_object('id', e.id, 'language', e.language,
           'authenticity', e.authenticity, 'from', e.valid_from, 'to', e.valid_to, 'n', e.provisions)
           order by e.valid_from desc, e.ordinal), '[]') as text)
         from legislation.expression e where e.law_id = l.id),
        (select cast(coalesce(json_agg(json_build_object('kind', r.kind, 'target',
           coalesce(t.uri, r.target), 'date', r.date, 'titles', t.titles) order by r.ordinal), '[]')
           as text)
         from legislation.law_relation r left join legislation.door_law t
           on t.uri = r.target or t.id = (select h.law_id from legislation.address_history h
             where h.uri = r.target) where r.law_id = l.id),
        (select cast(coalesce(json_agg(json_build_object('kind', r.kind, 'target', o.uri, 'date',
           r.date, 'titles', o.titles) order by o.year desc, o.uri), '[]') as text)
         from legislation.law_relation r join legislation.door_law o on o.id = r.law_id
         where r.target = l.uri or r.target in (select h.uri from legislation.address_history h
           where h.law_id = l.id))""";

  private final EntityManager em;

  @Inject
  public LawViews(EntityManager em) {
    this.em = em;
  }

  /** A published law; its status as at the day given. */
  public Optional<LawView> find(String id, LocalDate day) {
    return Rows.first(
            em.createNativeQuery(
                    LawRow.COLUMNS
                        + GATHERED
                        + LawRow.FROM
                        + " where l.id = ?1 and l.state = 'PUBLISHED'")
                .setParameter(1, id))
        .map(row -> view(row, day));
  }

  private static LawView view(Object[] row, LocalDate day) {
    LawDraft law = LawRow.draft(row, List.of(), List.of());
    List<RelationView> relations =
        once(
            Stream.concat(
                relations(row[LawRow.COUNT + 1], true).stream(),
                relations(row[LawRow.COUNT + 2], false).stream()));
    return new LawView(
        text(row[0]),
        text(row[1]),
        law.iso3(),
        law.kind(),
        law.kindAsTitled(),
        law.number(),
        law.numberAsPrinted(),
        law.calendar(),
        law.year(),
        law.titles(),
        law.shortTitles(),
        law.gazette(),
        law.dates(),
        law.issuingBody(),
        Standing.on(law.dates().commenced(), law.dates().repealed(), day),
        law.concepts(),
        relations,
        law.source(),
        expressions(row[LawRow.COUNT]),
        text(row[3]),
        Rows.number(row[2]));
  }

  private static List<ExpressionSummary> expressions(Object column) {
    return Json.rows(column).stream()
        .map(
            e ->
                new ExpressionSummary(
                    text(e.get("id")),
                    new LanguageTag(text(e.get("language"))),
                    Authenticity.valueOf(text(e.get("authenticity"))),
                    LegalDate.parse(text(e.get("from"))),
                    LegalDate.parse(text(e.get("to"))),
                    ((Number) e.get("n")).intValue()))
        .toList();
  }

  /**
   * What both laws say is one relation. Other days are other relations, since an amendment may
   * commence in stages; without a day it is heard only where no day is known.
   */
  private static List<RelationView> once(Stream<RelationView> said) {
    Map<List<Object>, RelationView> relations = new LinkedHashMap<>();
    said.forEach(one -> relations.putIfAbsent(key(one, one.date()), one));
    Set<List<Object>> dated =
        relations.values().stream()
            .filter(one -> one.date().known())
            .map(one -> key(one, LegalDate.UNKNOWN))
            .collect(Collectors.toSet());
    return relations.values().stream()
        .filter(one -> one.date().known() || !dated.contains(key(one, LegalDate.UNKNOWN)))
        .toList();
  }

  private static List<Object> key(RelationView one, LegalDate date) {
    return List.of(one.kind(), one.outgoing(), one.target(), date);
  }

  /** Those that this law says itself, or those that others say of it. */
  private static List<RelationView> relations(Object column, boolean own) {
    return Json.rows(column).stream()
        .map(
            r ->
                new RelationView(
                    RelationKinds.forward(text(r.get("kind"))),
                    own != RelationKinds.backward(text(r.get("kind"))),
                    text(r.get("target")),
                    titles(r.get("titles")),
                    r.get("titles") != null,
                    LegalDate.parse(text(r.get("date")))))
        .toList();
  }

  @SuppressWarnings("unchecked")
  private static Texts titles(Object titles) {
    return titles == null ? Texts.NONE : Texts.of((Map<String, String>) titles);
  }
}
