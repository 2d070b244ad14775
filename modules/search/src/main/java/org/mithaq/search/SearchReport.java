package org.mithaq.search;

import java.time.LocalDate;
import java.util.List;

/** What readers looked for; for those who keep the record and tune the ranking. */
public interface SearchReport {
  /**
   * Queries that found nothing, most frequent first; spellings that differ in letters' forms only
   * are one.
   *
   * @param days how far back, 1 to 90
   * @param atMost how many, 1 to 1000
   */
  List<Unanswered> unanswered(int days, int atMost);

  /**
   * A query that found nothing.
   *
   * @param typed as somebody typed it
   * @param times how often
   * @param last when for the last time, in UTC
   */
  record Unanswered(String typed, long times, LocalDate last) {}
}
