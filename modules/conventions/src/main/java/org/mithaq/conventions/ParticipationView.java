package org.mithaq.conventions;

import java.util.List;
import org.mithaq.kernel.LegalDate;

/**
 * A State and an instrument on a day, computed from status actions.
 *
 * @param instrument code
 * @param iso3 the State
 * @param status on that day
 * @param signed date of signature
 * @param consentKind RATIFICATION, ACCESSION …, empty without
 * @param consented date of deposit
 * @param effective entry into force for the State
 * @param denounced date of receipt of a denunciation
 * @param asOf last day the record vouches for
 * @param actions what it was computed from
 * @param note what stays open, empty without
 * @param source where the record is from
 */
public record ParticipationView(
    String instrument,
    String iso3,
    ParticipationStatus status,
    LegalDate signed,
    String consentKind,
    LegalDate consented,
    LegalDate effective,
    LegalDate denounced,
    LegalDate asOf,
    List<StatusActionView> actions,
    String note,
    String source) {
  public ParticipationView {
    actions = List.copyOf(actions);
  }
}
