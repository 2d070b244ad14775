package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mithaq.concordance.Coverage.Figure;
import org.mithaq.concordance.CoverageKind;
import org.mithaq.concordance.MappingCount;
import org.mithaq.concordance.MappingRole;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.domain.LawForce;
import org.mithaq.concordance.domain.StringsAsJson;
import org.mithaq.concordance.domain.TextsAsJson;
import org.mithaq.conventions.OffenceElement;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.ProvisionKind;
import org.mithaq.legislation.ProvisionPlace;

/**
 * Reads mappings straight into views, joined with what legislation shows at its door. What the
 * public may not see (CONFLICTS, REJECTED) and what hangs on dead text never leaves here.
 */
@ApplicationScoped
public class MappingRows {
  static final String COLUMNS =
      "select m.id, m.law_id, l.uri, cast(l.titles as text), m.iso3, m.eid, m.provision_number,"
          + " m.provision_heading, m.language, m.obligation, m.role, m.state,"
          + " cast(m.rationale as text), cast(m.elements_covered as text), m.author, m.reviewer,"
          + " m.reviewed_on, m.as_of, l.commenced, l.repealed, m.source, p.kind, p.ancestors, p.excerpt,"
          + " m.version, m.confirmed_by, m.confirmed_on";
  private static final String SHOWN =
      " where m.role <> 'CONFLICTS'"
          + " and m.state not in ('RETURNED', 'REJECTED', 'WITHDRAWN', 'SUPERSEDED')";

  /** What the public may see; the same for whatever counts or lists. */
  static final String PUBLIC =
      " from concordance.mapping m join legislation.door_law l on l.id = m.law_id" + SHOWN;

  /** To a path (1) or below it (2). */
  static final String TO_PATH = " and (m.obligation = ?1 or m.obligation like ?2 escape '!')";

  /** The newest text of the provision in the language of the anchor; of each row that is shown. */
  static final String WITH_TEXT =
      " from concordance.mapping m join legislation.door_law l on l.id = m.law_id"
          + " left join lateral (select p.kind, cast(p.ancestors as text) as ancestors,"
          + " left(p.text, 400) as excerpt from legislation.door_provision p"
          + " where p.law_id = m.law_id and p.language = m.language and p.eid = m.eid"
          + " order by p.valid_from desc limit 1) p on true";

  private static final String BY_PLACE =
      " order by m.iso3, l.year desc, l.uri, m.obligation, m.eid";

  private static final TextsAsJson TEXTS = new TextsAsJson();
  private static final StringsAsJson STRINGS = new StringsAsJson();

  private final EntityManager entityManager;

  @Inject
  public MappingRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Mappings of a law; of one provision when {@code eId} is not empty. */
  public List<MappingView> ofLaw(String lawId, String eId, LocalDate today) {
    Query query =
        entityManager
            .createNativeQuery(
                COLUMNS
                    + WITH_TEXT
                    + SHOWN
                    + " and m.law_id = ?1"
                    + (eId.isEmpty() ? "" : " and m.eid = ?2")
                    + " order by m.eid, m.obligation")
            .setParameter(1, lawId);
    if (!eId.isEmpty()) {
      query.setParameter(2, eId);
    }
    return rows(query).stream().map(row -> view(row, today)).toList();
  }

  /** Languages that anything is said in of why a provision is mapped. */
  @SuppressWarnings("unchecked") // a query of one column gives its values
  public List<String> rationaleLanguages() {
    return entityManager
        .createNativeQuery(
            "select distinct jsonb_object_keys(m.rationale) from concordance.mapping m order by 1")
        .getResultList();
  }

  /** Mappings by id, in no order. */
  public List<MappingView> ofIds(Collection<String> ids, LocalDate today) {
    Query query =
        entityManager
            .createNativeQuery(
                COLUMNS
                    + WITH_TEXT
                    + SHOWN
                    + " and m.id in (select unnest(string_to_array(?1, ' ')))")
            .setParameter(1, String.join(" ", ids));
    return rows(query).stream().map(row -> view(row, today)).toList();
  }

  /** A page of the mappings to a path or below, by State, law, place. */
  public Slice<MappingView> ofObligation(
      String path, String iso3, int page, int size, LocalDate today) {
    return page(
        TO_PATH + (iso3.isEmpty() ? "" : " and m.iso3 = ?3"),
        query -> bind(query, path, iso3),
        page,
        size,
        today);
  }

  /**
   * A page of the mappings that a figure of the coverage counts.
   *
   * @param laws those that stand on the day as the figure's kind asks
   */
  public Slice<MappingView> ofFigure(Figure figure, Set<String> laws, int page, int size) {
    return page(
        TO_PATH
            + " and m.iso3 = ?3 and m.law_id in (select unnest(string_to_array(?4, ' ')))"
            + ofKind(figure.kind()),
        query -> bind(query, figure.path(), figure.iso3()).setParameter(4, String.join(" ", laws)),
        page,
        size,
        figure.on());
  }

  private static String ofKind(CoverageKind kind) {
    return switch (kind) {
      case REVIEWED -> " and m.state in ('REVIEWED', 'CONFIRMED_BY_STATE')";
      case PROPOSED -> " and m.state in ('PROPOSED', 'CONTESTED')";
      case RECHECK -> " and m.state = 'RECHECK'";
      case NO_PROVISION -> " and false";
      case NOT_IN_FORCE, VALIDITY_UNKNOWN -> "";
    };
  }

  /** The page is chosen first, so that texts are read for its rows alone. */
  private Slice<MappingView> page(
      String where, UnaryOperator<Query> bound, int page, int size, LocalDate today) {
    Query count = bound.apply(entityManager.createNativeQuery("select count(*)" + PUBLIC + where));
    Query rows =
        bound.apply(
            entityManager.createNativeQuery(
                COLUMNS
                    + WITH_TEXT
                    + SHOWN
                    + " and m.id in (select m.id"
                    + PUBLIC
                    + where
                    + BY_PLACE
                    + " limit "
                    + size
                    + " offset "
                    + (page - 1) * size
                    + ")"
                    + BY_PLACE));
    return new Slice<>(
        rows(rows).stream().map(row -> view(row, today)).toList(),
        ((Number) count.getSingleResult()).longValue());
  }

  /** Counts by a SQL expression over {@code m}, to a path or below, for one State or all. */
  public Map<String, MappingCount> counts(String by, String path, String iso3) {
    String sql =
        "select "
            + by
            + ", count(*) filter (where m.state in ('REVIEWED', 'CONFIRMED_BY_STATE')),"
            + " count(*) filter (where m.state in ('PROPOSED', 'CONTESTED')),"
            + " count(*) filter (where m.state = 'RECHECK')"
            + PUBLIC
            + (path.isEmpty() ? " and ?1 = ?2" : TO_PATH)
            + (iso3.isEmpty() ? "" : " and m.iso3 = ?3")
            + " group by 1";
    Query query = entityManager.createNativeQuery(sql);
    Query bound =
        path.isEmpty()
            ? query.setParameter(1, "").setParameter(2, "")
            : query.setParameter(1, path).setParameter(2, below(path));
    if (!iso3.isEmpty()) {
      bound.setParameter(3, iso3);
    }
    Map<String, MappingCount> counts = new TreeMap<>();
    for (Object[] row : rows(bound)) {
      counts.put((String) row[0], new MappingCount(number(row[1]), number(row[2]), number(row[3])));
    }
    return counts;
  }

  /** How many reviewed mappings of a State answer an obligation or a part of it. */
  public long answering(String iso3, String path) {
    Query query =
        entityManager
            .createNativeQuery(
                "select count(*)"
                    + PUBLIC
                    + TO_PATH
                    + " and m.iso3 = ?3 and m.state in ('REVIEWED', 'CONFIRMED_BY_STATE')"
                    + " and m.role <> 'RELATED'")
            .setParameter(1, path)
            .setParameter(2, below(path))
            .setParameter(3, iso3);
    return number(query.getSingleResult());
  }

  private static Query bind(Query query, String path, String iso3) {
    query.setParameter(1, path).setParameter(2, below(path));
    return iso3.isEmpty() ? query : query.setParameter(3, iso3);
  }

  /** The pattern of what stands below a path; everything stands below the empty one. */
  static String below(String path) {
    return path.isEmpty()
        ? "%"
        : path.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "/%";
  }

  static long number(Object value) {
    return ((Number) value).longValue();
  }

  @SuppressWarnings("unchecked") // a native query of several columns gives rows of Object[]
  static List<Object[]> rows(Query query) {
    return query.getResultList();
  }

  static MappingView view(Object[] row, LocalDate today) {
    return new MappingView(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        TEXTS.convertToEntityAttribute((String) row[3]),
        (String) row[4],
        (String) row[5],
        within((String) row[21], (String) row[5], (String) row[22]),
        row[23] == null ? "" : (String) row[23],
        (String) row[6],
        (String) row[7],
        LanguageTag.of((String) row[8]),
        (String) row[9],
        MappingRole.valueOf((String) row[10]),
        MappingState.valueOf((String) row[11]),
        TEXTS.convertToEntityAttribute((String) row[12]),
        STRINGS.convertToEntityAttribute((String) row[13]).stream()
            .flatMap(name -> OffenceElement.of(name).stream())
            .toList(),
        (String) row[14],
        (String) row[15],
        LegalDate.parse((String) row[16]),
        LegalDate.parse((String) row[17]),
        LawForce.on(today, LegalDate.parse((String) row[18]), LegalDate.parse((String) row[19]))
            == LawForce.IN_FORCE,
        (String) row[20],
        number(row[24]),
        (String) row[25],
        LegalDate.parse((String) row[26]));
  }

  /** Empty too where no text of the law has the provision any more. */
  private static String within(String kind, String eId, String ancestors) {
    return kind == null
        ? ""
        : ProvisionPlace.within(
            ProvisionKind.valueOf(kind), eId, STRINGS.convertToEntityAttribute(ancestors));
  }
}
