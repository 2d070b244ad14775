package org.mithaq.curation;

import java.time.Instant;

/**
 * A saved state of an entry.
 *
 * @param automatic whether the page saved it by itself
 */
public record EntryRevision(long version, String savedBy, Instant savedAt, boolean automatic) {}
