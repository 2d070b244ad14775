package org.mithaq.legislation.persistence;

import static org.mithaq.legislation.persistence.Rows.text;

import java.util.List;
import java.util.Map;
import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.Gazette;
import org.mithaq.legislation.LawDates;
import org.mithaq.legislation.LawDraft;
import org.mithaq.legislation.LawKind;
import org.mithaq.legislation.LawSource;

/** The columns of a law in one order, and what they make. */
final class LawRow {
  /** Of table law as l, with the newest source as s. */
  static final String COLUMNS =
      """
      select l.id, l.uri, l.version, l.import_id, l.state, l.iso3, l.kind, l.kind_as_titled,
        l.number, l.number_as_printed, l.calendar, l.year, cast(l.titles as text),
        cast(l.short_titles as text), cast(l.gazette as text), l.adopted, l.published, l.commenced,
        l.repealed, cast(l.dates_as_printed as text), l.issuing_body, l.local_id,
        cast(l.concepts as text), s.url, s.retrieved, s.publisher, s.licence, s.attribution,
        s.file_sha256, s.locator""";

  static final String FROM =
      """
       from legislation.law l left join lateral (select * from legislation.law_source x
        where x.law_id = l.id order by x.ordinal desc limit 1) s on true\
      """;

  /** How many columns there are; a query may add its own behind them. */
  static final int COUNT = 30;

  private LawRow() {}

  static LawDraft draft(
      Object[] row, List<LawDraft.RelationDraft> relations, List<LawDraft.ExpressionDraft> texts) {
    return new LawDraft(
        text(row[5]),
        LawKind.valueOf(text(row[6])),
        text(row[7]),
        text(row[8]),
        text(row[9]),
        text(row[10]),
        text(row[11]),
        Json.texts(row[12]),
        Json.texts(row[13]),
        gazette(row),
        dates(row),
        text(row[20]),
        text(row[21]),
        Json.strings(row[22]),
        source(row),
        relations,
        texts,
        List.of());
  }

  static Gazette gazette(Object[] row) {
    Map<String, String> gazette = Json.map(row[14]);
    return new Gazette(
        gazette.getOrDefault("name", ""),
        gazette.getOrDefault("issue", ""),
        LegalDate.parse(gazette.get("date")),
        gazette.getOrDefault("page", ""));
  }

  static LawDates dates(Object[] row) {
    Map<String, String> printed = Json.map(row[19]);
    return new LawDates(
        LegalDate.parse(text(row[15])),
        printed.getOrDefault("adopted", ""),
        LegalDate.parse(text(row[16])),
        printed.getOrDefault("published", ""),
        LegalDate.parse(text(row[17])),
        printed.getOrDefault("commenced", ""),
        LegalDate.parse(text(row[18])));
  }

  static LawSource source(Object[] row) {
    return new LawSource(
        text(row[23]),
        text(row[24]),
        text(row[25]),
        text(row[26]),
        text(row[27]),
        text(row[28]),
        text(row[29]));
  }
}
