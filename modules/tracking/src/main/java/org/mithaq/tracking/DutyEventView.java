package org.mithaq.tracking;

import java.time.Instant;
import java.time.LocalDate;
import org.mithaq.kernel.LegalDate;

/**
 * What opened a duty, or says that it is none.
 *
 * @param due last day, unknown where neither the text nor who asked names one
 * @param note in the words of who recorded it
 * @param lawId the law that changed, empty otherwise
 * @param recordedBy account name, or {@code rule}
 */
public record DutyEventView(
    String id,
    DutyCause cause,
    LocalDate since,
    LegalDate due,
    String note,
    String lawId,
    String recordedBy,
    Instant recordedAt) {}
