package org.mithaq.conventions.facts;

import java.util.Optional;
import org.mithaq.conventions.domain.StatusAction;
import org.mithaq.kernel.LegalDate;

/**
 * One understood row of a sheet of status actions.
 *
 * @param row where it stands
 * @param undecided the row says that sources differ
 * @param action the act; empty when the row says that none is recorded, or that it is undecided
 * @param asOf last day the row vouches for
 */
record StatusRow(
    SheetRow row,
    String instrument,
    String iso3,
    boolean undecided,
    Optional<StatusAction> action,
    LegalDate asOf) {
  String key() {
    return instrument + " " + iso3;
  }
}
