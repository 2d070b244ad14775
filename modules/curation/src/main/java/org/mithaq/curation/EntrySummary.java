package org.mithaq.curation;

import java.time.Instant;
import org.mithaq.kernel.Texts;

/** An entry in a list; fields as in {@link EntryView}. */
public record EntrySummary(
    String id,
    long version,
    String iso3,
    EntryState state,
    String lawId,
    Texts titles,
    String sourceName,
    String createdBy,
    String changedBy,
    Instant changedAt) {}
