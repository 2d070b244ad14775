package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Slice;
import org.mithaq.legislation.LawFilter;
import org.mithaq.legislation.LawOrder;
import org.mithaq.legislation.LawSummary;
import org.mithaq.legislation.domain.Standing;

/** Lists of laws. */
@ApplicationScoped
public class LawList {
  private static final String ROW =
      """
      select l.id, l.uri, l.iso3, l.kind, l.number, l.year, cast(l.titles as text), l.commenced,
        l.repealed, (select string_agg(distinct e.language, ' ' order by e.language)
          from legislation.expression e where e.law_id = l.id)
      """;

  private static final String YEAR =
      "coalesce(nullif(l.year, ''), substr(coalesce(nullif(l.published, ''), l.adopted), 1, 4))";

  private final EntityManager em;

  @Inject
  public LawList(EntityManager em) {
    this.em = em;
  }

  /**
   * @param states codes of the States of the filter's region; ignored when it names none
   * @param page from 1
   */
  public Slice<LawSummary> find(
      LawFilter filter, List<String> states, int page, int size, LocalDate day) {
    StringBuilder where =
        new StringBuilder(
            " from legislation.law l where state = 'PUBLISHED' and visibility = 'PUBLIC'");
    List<Object> values = new ArrayList<>();
    if (!filter.iso3().isEmpty()) {
      add(where, values, " and l.iso3 = ?", filter.iso3());
    }
    if (!filter.region().isEmpty()) {
      add(where, values, " and l.iso3 = any(string_to_array(?", String.join(" ", states));
      where.append(", ' '))");
    }
    if (!filter.kind().isEmpty()) {
      add(where, values, " and l.kind = ?", filter.kind());
    }
    if (!filter.concept().isEmpty()) {
      add(where, values, " and l.concepts @> cast(?", Json.of(List.of(filter.concept())));
      where.append(" as jsonb)");
    }
    if (!filter.title().isEmpty()) {
      add(
          where,
          values,
          " and exists (select 1 from jsonb_each_text(l.titles || l.short_titles) t where t.value ilike ?",
          "%" + filter.title().replaceAll("([\\\\%_])", "\\\\$1") + "%");
      where.append(")");
    }
    Query count = bind(em.createNativeQuery("select count(*)" + where), values);
    String ordered = " order by " + order(filter.order(), values);
    Query rows =
        bind(
            em.createNativeQuery(ROW + where + ordered + YEAR + " desc, l.commenced desc, l.uri"),
            values);
    rows.setFirstResult((Math.max(page, 1) - 1) * size).setMaxResults(size);
    return new Slice<>(
        Rows.of(rows).stream().map(row -> summary(row, day)).toList(),
        Rows.number(count.getSingleResult()));
  }

  private static String order(LawOrder order, List<Object> values) {
    String column =
        switch (order.by()) {
          case YEAR -> YEAR;
          case COMMENCED -> "nullif(l.commenced, '')";
          case TITLE -> {
            values.add(order.language().code());
            yield "lower(coalesce(l.titles ->> ?"
                + values.size()
                + ", l.titles ->> 'en', l.titles ->> 'fr', l.titles ->> 'ar'))";
          }
        };
    return column + (order.descending() ? " desc nulls last, " : " nulls last, ");
  }

  private static void add(StringBuilder where, List<Object> values, String sql, Object value) {
    values.add(value);
    where.append(sql).append(values.size());
  }

  private static Query bind(Query query, List<Object> values) {
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static LawSummary summary(Object[] row, LocalDate day) {
    LegalDate commenced = LegalDate.parse(text(row[7]));
    LegalDate repealed = LegalDate.parse(text(row[8]));
    return new LawSummary(
        text(row[0]),
        text(row[1]),
        text(row[2]),
        text(row[3]),
        text(row[4]),
        text(row[5]),
        Json.texts(row[6]),
        commenced,
        repealed,
        Standing.on(commenced, repealed, day),
        Arrays.stream(text(row[9]).split(" "))
            .filter(tag -> !tag.isEmpty())
            .map(LanguageTag::new)
            .toList());
  }
}
