package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mithaq.concordance.Coverage;
import org.mithaq.concordance.Coverage.Figure;
import org.mithaq.concordance.CoverageCell;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.domain.LawForce;
import org.mithaq.kernel.LegalDate;

/**
 * Counts mappings in the database by State, place and the dates of their law; which of those dates
 * mean law in force is decided here, by the one rule. So what travels grows with laws and articles
 * and never with mappings.
 */
@ApplicationScoped
public class CoverageRows {
  private static final String INSTRUMENT = "split_part(m.obligation, '/', 1)";
  private static final String ARTICLE = INSTRUMENT + " || '/' || split_part(m.obligation, '/', 2)";

  /** States come as one text, since a statement has no lists of unknown length. */
  private static final String OF_STATES =
      " and m.iso3 in (select unnest(string_to_array(?1, ',')))";

  private static final String STATED = " from concordance.no_provision m where m.withdrawn_on = ''";

  private static final Comparator<List<String>> BY_STATE_AND_PLACE =
      Comparator.<List<String>, String>comparing(key -> key.get(0))
          .thenComparing(key -> key.get(1));

  private final EntityManager entityManager;

  @Inject
  public CoverageRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Set<String> states() {
    Set<String> states = new TreeSet<>();
    for (Object iso3 :
        entityManager
            .createNativeQuery(
                "select m.iso3" + MappingRows.PUBLIC + " union select m.iso3" + STATED)
            .getResultList()) {
      states.add((String) iso3);
    }
    return states;
  }

  public List<CoverageCell> ofInstruments(Set<String> states, LocalDate on) {
    String asked = String.join(",", states);
    return cells(
        grouped(INSTRUMENT, "").setParameter(1, asked),
        stated(INSTRUMENT, "").setParameter(1, asked).setParameter(3, on.toString()),
        on);
  }

  public List<CoverageCell> ofArticles(String instrument, Set<String> states, LocalDate on) {
    String below = " and m.obligation like ?2 escape '!'";
    return cells(
        grouped(ARTICLE, below)
            .setParameter(1, String.join(",", states))
            .setParameter(2, MappingRows.below(instrument)),
        stated(ARTICLE, below)
            .setParameter(1, String.join(",", states))
            .setParameter(2, MappingRows.below(instrument))
            .setParameter(3, on.toString()),
        on);
  }

  /**
   * Standing statements of "no national provision": each counts from its day on, since nobody
   * looked at the law of the days before.
   */
  private Query stated(String place, String narrowed) {
    return entityManager.createNativeQuery(
        "select m.iso3, "
            + place
            + ", count(*), max(m.stated_on)"
            + STATED
            + " and m.stated_on <= ?3"
            + OF_STATES
            + narrowed
            + " group by 1, 2 order by 1, 2");
  }

  /** The laws that stand on the day as a figure's kind asks, of those with mappings there. */
  public Set<String> laws(Figure figure) {
    if (figure.kind() == CoverageKind.NO_PROVISION) {
      return Set.of();
    }
    LawForce wanted =
        switch (figure.kind()) {
          case REVIEWED, PROPOSED, RECHECK, NO_PROVISION -> LawForce.IN_FORCE;
          case NOT_IN_FORCE -> LawForce.NOT_IN_FORCE;
          case VALIDITY_UNKNOWN -> LawForce.UNKNOWN;
        };
    Query query =
        entityManager
            .createNativeQuery(
                "select distinct m.law_id, l.commenced, l.repealed"
                    + MappingRows.PUBLIC
                    + MappingRows.TO_PATH
                    + " and m.iso3 = ?3")
            .setParameter(1, figure.path())
            .setParameter(2, MappingRows.below(figure.path()))
            .setParameter(3, figure.iso3());
    Set<String> laws = new TreeSet<>();
    for (Object[] row : MappingRows.rows(query)) {
      if (force(row[1], row[2], figure.on()) == wanted) {
        laws.add((String) row[0]);
      }
    }
    return laws;
  }

  private Query grouped(String place, String narrowed) {
    return entityManager.createNativeQuery(
        "select m.iso3, "
            + place
            + ", l.commenced, l.repealed,"
            + " count(*) filter (where m.state in ('REVIEWED', 'CONFIRMED_BY_STATE')),"
            + " count(*) filter (where m.state in ('PROPOSED', 'CONTESTED')),"
            + " count(*) filter (where m.state = 'RECHECK'),"
            + " max(m.reviewed_on) filter (where m.state in ('REVIEWED', 'CONFIRMED_BY_STATE')),"
            + " max(greatest(m.as_of, m.reviewed_on))"
            + MappingRows.PUBLIC
            + OF_STATES
            + narrowed
            + " group by 1, 2, 3, 4 order by 1, 2");
  }

  /** One row a State, place and pair of dates; together they are the cell. */
  private static List<CoverageCell> cells(Query query, Query statements, LocalDate on) {
    Map<List<String>, List<CoverageCell>> parts = new TreeMap<>(BY_STATE_AND_PLACE);
    for (Object[] row : MappingRows.rows(query)) {
      CoverageCell part = part(row, on);
      parts.computeIfAbsent(List.of(part.iso3(), part.path()), key -> new ArrayList<>()).add(part);
    }
    for (Object[] row : MappingRows.rows(statements)) {
      parts
          .computeIfAbsent(List.of((String) row[0], (String) row[1]), key -> new ArrayList<>())
          .add(
              new CoverageCell(
                  (String) row[0],
                  (String) row[1],
                  Map.of(CoverageKind.NO_PROVISION, number(row[2])),
                  LegalDate.UNKNOWN,
                  LegalDate.parse((String) row[3])));
    }
    return parts.values().stream()
        .map(same -> CoverageCell.sum(same.get(0).iso3(), same.get(0).path(), same))
        .toList();
  }

  /** What is dated and reviewed of a State's public laws. */
  public Coverage.Completeness completeness(String iso3) {
    Object[] row =
        (Object[])
            entityManager
                .createNativeQuery(
                    """
                    select count(*), count(*) filter (where dated), count(*) filter (where mapped),
                      count(*) filter (where dated and mapped)
                    from (select l.commenced <> '' as dated,
                        exists (select from concordance.mapping m where m.law_id = l.id
                          and m.state in ('REVIEWED', 'CONFIRMED_BY_STATE')) as mapped
                      from legislation.door_law l where l.iso3 = ?1) laws
                    """)
                .setParameter(1, iso3)
                .getSingleResult();
    return new Coverage.Completeness(
        number(row[0]), number(row[1]), number(row[2]), number(row[3]));
  }

  private static CoverageCell part(Object[] row, LocalDate on) {
    long reviewed = number(row[4]);
    long proposed = number(row[5]);
    long recheck = number(row[6]);
    return new CoverageCell(
        (String) row[0],
        (String) row[1],
        switch (force(row[2], row[3], on)) {
          case IN_FORCE ->
              Map.of(
                  CoverageKind.REVIEWED, reviewed,
                  CoverageKind.PROPOSED, proposed,
                  CoverageKind.RECHECK, recheck);
          case NOT_IN_FORCE -> Map.of(CoverageKind.NOT_IN_FORCE, reviewed + proposed + recheck);
          case UNKNOWN -> Map.of(CoverageKind.VALIDITY_UNKNOWN, reviewed + proposed + recheck);
        },
        LegalDate.parse((String) row[7]),
        LegalDate.parse((String) row[8]));
  }

  private static LawForce force(Object commenced, Object repealed, LocalDate on) {
    return LawForce.on(on, LegalDate.parse((String) commenced), LegalDate.parse((String) repealed));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
