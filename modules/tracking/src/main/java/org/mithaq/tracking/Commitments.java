package org.mithaq.tracking;

import java.util.List;
import java.util.Map;
import org.mithaq.tracking.Commitment.Category;

/** What States planned to do by when. Reading is open; writing needs PLAN for the State. */
public interface Commitments {
  /** Of a State, in order of obligations. */
  List<CommitmentView> of(String iso3);

  /** By definitive day: how many each year and category, and how many without a day (INV-33). */
  Timeline timeline(String iso3);

  /**
   * Writes one, new or changed.
   *
   * @param version of what was there, 0 for nothing
   * @return the new version
   */
  long write(long version, Commitment commitment);

  record CommitmentView(long version, Commitment commitment) {}

  /**
   * @param byYear by year of the definitive day
   * @param dateUnknown those without one, apart
   */
  record Timeline(Map<Integer, Map<Category, Long>> byYear, Map<Category, Long> dateUnknown) {}
}
