package org.mithaq.conventions.domain;

import java.util.List;
import java.util.Set;

/**
 * A table of facts as a file holds it: its name in the database, the columns that name a row, the
 * columns that say something of it. All have {@code source} besides.
 */
public enum FactTable {
  INSTRUMENT(
      "instrument",
      "code",
      "title_en title_fr title_ar kind scope adopted place resolution open_from open_until in_force"
          + " in_force_clause in_force_threshold days_later days_later_clause depositary"
          + " registration mtdsg supplements authentic_languages denunciation_rule"
          + " denunciation_clause dispute_clause official_url note"),
  INSTRUMENT_NAME("instrument_name", "instrument language name", ""),
  ARTICLE("article", "instrument number", "heading_en chapter"),
  OBLIGATION(
      "obligation",
      "path",
      "level basis nature addressee assessable label offence safeguards note"),
  NOTIFICATION_DUTY(
      "notification_duty", "obligation what", "action nature triggers within recipient dated note"),
  OFFENCE_ELEMENT("offence_element", "obligation element", "polarity or_obligation note"),
  CROSS_REFERENCE("cross_reference", "topic", "members relation wider note"),
  PUBLISHED_COUNT("published_count", "instrument as_of", "signatories parties"),
  STATEMENT(
      "statement",
      "instrument iso3 kind_as_labelled obligations date",
      "kind_as_classified withdrawn");

  private static final Set<String> NUMBERS =
      Set.of("in_force_threshold", "days_later", "signatories", "parties");
  private static final Set<String> FLAGS = Set.of("assessable", "offence");
  private static final Set<String> DATES =
      Set.of("adopted", "open_from", "open_until", "in_force", "as_of", "date", "withdrawn");

  private final String tableName;
  private final List<String> key;
  private final List<String> said;

  FactTable(String tableName, String key, String said) {
    this.tableName = tableName;
    this.key = List.of(key.split(" "));
    this.said = said.isEmpty() ? List.of() : List.of(said.split(" "));
  }

  public String tableName() {
    return tableName;
  }

  public List<String> key() {
    return key;
  }

  /** What a row says of its key; the source is not part of what is said. */
  public List<String> said() {
    return said;
  }

  public boolean isNumber(String column) {
    return NUMBERS.contains(column);
  }

  public boolean isFlag(String column) {
    return FLAGS.contains(column);
  }

  public boolean isDate(String column) {
    return DATES.contains(column);
  }
}
