package org.mithaq.conventions.domain;

import java.util.List;
import org.mithaq.kernel.LegalDate;

/**
 * All that one source says of a State and an instrument.
 *
 * @param instrument code
 * @param iso3 the State
 * @param undecided the sources differ or are unconfirmed: the status is unknown on every day
 * @param asOf last day the source vouches for; always known to the day
 * @param actions the acts, none when the source has the State's line without an act
 * @param note what stays open, empty without
 * @param source where this is from
 */
public record ParticipationRecord(
    String instrument,
    String iso3,
    boolean undecided,
    LegalDate asOf,
    List<StatusAction> actions,
    String note,
    String source) {
  public ParticipationRecord {
    actions = List.copyOf(actions);
  }

  /** What it is about: {@code UNTOC EGY}. */
  public String key() {
    return instrument + " " + iso3;
  }

  /** Whether both say the same, whoever says it. */
  public boolean saysTheSame(ParticipationRecord other) {
    return undecided == other.undecided
        && asOf.equals(other.asOf)
        && bare(actions).equals(bare(other.actions));
  }

  private static List<StatusAction> bare(List<StatusAction> acts) {
    return acts.stream()
        .map(
            act ->
                new StatusAction(
                    act.kind(), act.date(), act.effective(), act.notification(), "", ""))
        .toList();
  }
}
