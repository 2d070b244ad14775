package org.mithaq.concordance.suggestion;

import org.mithaq.concordance.SuggestionReason;

/**
 * Something that speaks for an obligation.
 *
 * @param obligation path
 * @param below whether it speaks for what stands below the path as well
 * @param why what it is, with its weight
 */
public record Evidence(String obligation, boolean below, SuggestionReason why) {}
