package org.mithaq.conventions.domain;

/**
 * A record with where it came from.
 *
 * @param origin {@code pack arab-states}, {@code sheet}
 * @param place file and row
 */
public record KeptRecord(ParticipationRecord record, String origin, String place) {
  public String described() {
    return origin + ", " + place + " (" + record.key() + ", as of " + record.asOf() + ")";
  }
}
