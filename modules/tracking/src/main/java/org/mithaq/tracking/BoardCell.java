package org.mithaq.tracking;

import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.conventions.ObligationLevel;

/**
 * One State and one obligation on a day: three things apart, none of them a judgement of ours.
 *
 * @param law what the State says, in the newest assessment that it cleared and the reader may see
 * @param evidence what the record of law shows
 * @param practice what the State says of its application
 * @param assessment where it says so, empty without
 * @param referenceDate of that assessment
 * @param reviewed how many reviewed mappings stand on law in force
 */
public record BoardCell(
    String iso3,
    String obligation,
    String reference,
    ObligationLevel level,
    AnswerClass law,
    EvidenceClass evidence,
    PracticeValue practice,
    String assessment,
    Optional<LocalDate> referenceDate,
    long reviewed) {}
