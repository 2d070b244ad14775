package org.mithaq.conventions.domain;

import java.util.OptionalInt;
import org.mithaq.kernel.LegalDate;

/**
 * What of an instrument's final clauses decides participation.
 *
 * @param code {@code UNTOC}
 * @param parent the instrument that one must be party to (UNTOC 37(2)), empty without
 * @param openFrom first day of the signature window
 * @param openUntil last day of the signature window
 * @param inForce the instrument's own entry into force
 * @param daysLater days from deposit to effect for a later State; empty when the clause is unknown
 * @param denunciation when a denunciation takes effect
 */
public record InstrumentTerms(
    String code,
    String parent,
    LegalDate openFrom,
    LegalDate openUntil,
    LegalDate inForce,
    OptionalInt daysLater,
    DenunciationRule denunciation) {}
