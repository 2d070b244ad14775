package org.mithaq.search.judged;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A query as somebody types it, and which provisions answer it.
 *
 * @param id {@code ar-017}
 * @param query as typed
 * @param language of the query, ISO 639; {@code mul} for several at once
 * @param intent what is wanted
 * @param inForceOn the day asked about; empty is today
 * @param filters parameters of the portal's search address with their values
 * @param judgements which addresses answer, and how well
 * @param judgedBy who judged, and when
 * @param note may be empty
 */
public record JudgedQuery(
    String id,
    String query,
    String language,
    Intent intent,
    Optional<LocalDate> inForceOn,
    Map<String, List<String>> filters,
    Judgements judgements,
    String judgedBy,
    String note) {

  /** What somebody who types this wants. */
  public enum Intent {
    PROVISION_REFERENCE,
    CONVENTION_REFERENCE,
    LAW_TITLE,
    TOPIC,
    PHRASE,
    CROSS_LANGUAGE,
    AS_AT_DATE,
    PARAPHRASE,
    HEADING;

    /** From its name in the file: {@code law-title}. */
    static Intent of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
  }
}
