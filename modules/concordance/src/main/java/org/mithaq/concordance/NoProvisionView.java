package org.mithaq.concordance;

import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * A standing statement that a State has no provision for an obligation.
 *
 * @param statedBy who looked
 * @param statedOn when
 * @param note where was looked
 */
public record NoProvisionView(
    String id, String iso3, String obligation, String statedBy, LegalDate statedOn, Texts note) {}
