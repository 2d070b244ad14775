package org.mithaq.concordance;

import org.mithaq.kernel.LegalDate;

/** An explicit "no national provision", different from nobody having looked. */
public record NoProvisionView(
    String obligation, String iso3, String statedBy, LegalDate date, String note) {}
