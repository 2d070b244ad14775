package org.mithaq.legislation.domain;

import org.mithaq.kernel.LegalDate;
import org.mithaq.legislation.LawStatus;

/**
 * What became of a provision without a change of its text: not commenced, repealed, or declared
 * void by a court.
 *
 * @param since from when; unknown means always
 * @param until the first day on which it no longer holds, such as the end of a suspension
 * @param decision the decision or instrument that says so
 */
public record ProvisionStatus(
    String eId, LawStatus status, LegalDate since, LegalDate until, String decision) {}
