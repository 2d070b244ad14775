package org.mithaq.conventions.domain;

import org.mithaq.conventions.StatusActionKind;
import org.mithaq.kernel.LegalDate;

/**
 * One act as a source records it.
 *
 * @param kind what was done
 * @param date of the act: signature, deposit, receipt
 * @param effective as the depositary states it; unknown where it is to be computed
 * @param notification the depositary's notification (C.N. …), empty without
 * @param note what stays open, empty without
 * @param source where this is from
 */
public record StatusAction(
    StatusActionKind kind,
    LegalDate date,
    LegalDate effective,
    String notification,
    String note,
    String source) {}
