package org.mithaq.curation;

import java.time.Instant;
import java.time.LocalDate;
import org.mithaq.kernel.Visibility;

/**
 * Somebody agreed that a field may be seen as widely as that.
 *
 * @param givenBy the office or person, in words
 * @param document where it is written: the number of a note or letter
 * @param recordedBy account name
 * @param ended whether it holds no more
 */
public record Consent(
    String id,
    SharedField field,
    Visibility widest,
    String givenBy,
    LocalDate givenOn,
    String document,
    String recordedBy,
    Instant recordedAt,
    boolean ended) {}
