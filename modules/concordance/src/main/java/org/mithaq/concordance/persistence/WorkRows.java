package org.mithaq.concordance.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mithaq.concordance.MappingAct;
import org.mithaq.concordance.MappingState;
import org.mithaq.concordance.MappingView;
import org.mithaq.concordance.MappingWork.Asked;
import org.mithaq.kernel.Reach;

/** Reads mappings for those who work on them: every state and role, within a reach. */
@ApplicationScoped
public class WorkRows {
  private static final String LAST_STEP =
      " left join lateral (select s.act, s.actor, s.comment from concordance.mapping_step s"
          + " where s.mapping_id = m.id order by s.number desc limit 1) s on true";
  private static final String FROM =
      " from concordance.mapping m join legislation.door_law l on l.id = m.law_id";

  /** Columns of {@link MappingRows}, then these. */
  private static final int MORE = 27;

  private final EntityManager entityManager;

  @Inject
  public WorkRows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * A mapping as far as one row tells of it.
   *
   * @param before the words that somebody last looked at
   */
  public record Row(
      MappingView mapping,
      Instant since,
      MappingAct lastAct,
      String lastActor,
      String lastComment,
      String before) {}

  /** A page, those that wait longest first. */
  public List<Row> items(Asked asked, Reach reach, int page, int size, LocalDate today) {
    Where where = new Where(asked, reach);
    String order = " order by m.since, m.id";
    Query query =
        where.bind(
            entityManager.createNativeQuery(
                selected()
                    + " where m.id in (select m.id"
                    + FROM
                    + where.sql()
                    + order
                    + " limit "
                    + size
                    + " offset "
                    + (page - 1) * size
                    + ")"
                    + order));
    return MappingRows.rows(query).stream().map(row -> row(row, today)).toList();
  }

  public Map<MappingState, Long> counts(Asked asked, Reach reach) {
    Where where = new Where(asked, reach);
    Query query =
        where.bind(
            entityManager.createNativeQuery(
                "select m.state, count(*)" + FROM + where.sql() + " group by m.state"));
    Map<MappingState, Long> counts = new EnumMap<>(MappingState.class);
    MappingRows.rows(query)
        .forEach(
            row -> counts.put(MappingState.valueOf((String) row[0]), MappingRows.number(row[1])));
    return counts;
  }

  /** One by its id, whatever its State. */
  public List<Row> one(String id, LocalDate today) {
    Query query =
        entityManager.createNativeQuery(selected() + " where m.id = ?1").setParameter(1, id);
    return MappingRows.rows(query).stream().map(row -> row(row, today)).toList();
  }

  /** All of a law, by place. */
  public List<MappingView> ofLaw(String lawId, LocalDate today) {
    Query query =
        entityManager
            .createNativeQuery(
                MappingRows.COLUMNS
                    + MappingRows.WITH_TEXT
                    + " where m.law_id = ?1 order by m.eid, m.obligation")
            .setParameter(1, lawId);
    return MappingRows.rows(query).stream().map(row -> MappingRows.view(row, today)).toList();
  }

  private static String selected() {
    return MappingRows.COLUMNS
        + ", m.since, s.act, s.actor, s.comment, m.text"
        + MappingRows.WITH_TEXT
        + LAST_STEP;
  }

  private static Row row(Object[] row, LocalDate today) {
    return new Row(
        MappingRows.view(row, today),
        instant(row[MORE]),
        row[MORE + 1] == null ? MappingAct.TAKEN_IN : MappingAct.valueOf((String) row[MORE + 1]),
        row[MORE + 2] == null ? "" : (String) row[MORE + 2],
        row[MORE + 3] == null ? "" : (String) row[MORE + 3],
        (String) row[MORE + 4]);
  }

  /** Drivers and providers differ in what they make of a moment. */
  private static Instant instant(Object value) {
    if (value instanceof Instant instant) {
      return instant;
    }
    return value instanceof OffsetDateTime moment
        ? moment.toInstant()
        : ((java.sql.Timestamp) value).toInstant();
  }

  /** The conditions of a question, each with its parameter. */
  private static final class Where {
    private final Map<String, String> conditions = new LinkedHashMap<>();
    private final Map<Integer, String> parameters = new LinkedHashMap<>();

    Where(Asked asked, Reach reach) {
      among("m.iso3", asked.states().stream().sorted().collect(Collectors.joining(",")));
      if (!reach.everywhere()) {
        // Also where nothing is reached: then nothing is found.
        conditions.put(
            "reach",
            "m.iso3 in (select unnest(string_to_array("
                + parameter(String.join(",", reach.states()))
                + ", ',')))");
      }
      among("m.state", asked.in().stream().map(Enum::name).collect(Collectors.joining(",")));
      if (!asked.obligation().isEmpty()) {
        conditions.put(
            "obligation",
            "(m.obligation = "
                + parameter(asked.obligation())
                + " or m.obligation like "
                + parameter(MappingRows.below(asked.obligation()))
                + " escape '!')");
      }
      same("m.law_id =", asked.lawId());
      same("m.author =", asked.author());
      same("m.author <>", asked.notAuthor());
    }

    String sql() {
      return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions.values());
    }

    Query bind(Query query) {
      parameters.forEach(query::setParameter);
      return query;
    }

    private void among(String column, String values) {
      if (!values.isEmpty()) {
        conditions.put(
            column,
            column + " in (select unnest(string_to_array(" + parameter(values) + ", ',')))");
      }
    }

    private void same(String comparison, String value) {
      if (!value.isEmpty()) {
        conditions.put(comparison, comparison + " " + parameter(value));
      }
    }

    private String parameter(String value) {
      parameters.put(parameters.size() + 1, value);
      return "?" + parameters.size();
    }
  }
}
