package org.mithaq.tracking;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An assessment in a list.
 *
 * @param version optimistic lock of its head; answers have their own
 * @param lead the institution that leads it
 */
public record AssessmentSummary(
    String id,
    long version,
    String iso3,
    String template,
    int templateVersion,
    AssessmentKind kind,
    LocalDate referenceDate,
    String lead,
    AssessmentState state,
    PublicationState publication,
    String createdBy,
    Instant createdAt,
    Instant changedAt) {}
