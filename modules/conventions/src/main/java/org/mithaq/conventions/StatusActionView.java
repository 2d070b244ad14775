package org.mithaq.conventions;

import org.mithaq.kernel.LegalDate;

/** One act of a State towards an instrument, as the depositary records it. */
public record StatusActionView(
    String instrument,
    String iso3,
    StatusActionKind kind,
    LegalDate date,
    LegalDate effective,
    String depositaryNotification,
    LegalDate asOf,
    String note,
    String source) {}
