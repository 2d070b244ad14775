package org.mithaq.legislation;

import java.time.Instant;
import org.mithaq.kernel.Texts;

/**
 * When a law's record last changed.
 *
 * @param id of the law
 * @param uri address of the work
 * @param iso3 the State
 * @param titles long titles
 * @param licence of its source, empty when not said
 * @param at when the record was last written or taken back
 * @param version 1 for a record that never changed
 * @param retracted whether it was taken back
 * @param notice why, empty unless retracted
 */
public record LawChange(
    String id,
    String uri,
    String iso3,
    Texts titles,
    String licence,
    Instant at,
    long version,
    boolean retracted,
    String notice) {}
