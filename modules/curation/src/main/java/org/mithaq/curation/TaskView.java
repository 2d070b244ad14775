package org.mithaq.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mithaq.kernel.Subject;
import org.mithaq.kernel.Texts;

/**
 * Something to be done.
 *
 * @param id opaque
 * @param version optimistic lock
 * @param iso3 the State it concerns
 * @param subject what it is about: {@code law}, {@code mapping}, {@code entry}
 * @param titles of what it is about
 * @param detail tells tasks of one kind on one subject apart: an obligation, a citation
 * @param note what who opened or blocked it said
 * @param assignee account name, empty for nobody yet
 * @param openedBy account name, or {@code rule}
 */
public record TaskView(
    String id,
    long version,
    TaskKind kind,
    String iso3,
    Subject subject,
    Texts titles,
    String detail,
    String note,
    TaskState state,
    String assignee,
    Optional<LocalDate> due,
    String openedBy,
    Instant openedAt,
    String closedBy,
    Optional<Instant> closedAt) {}
