package org.mithaq.tracking;

import java.time.Instant;
import org.mithaq.kernel.LegalDate;
import org.mithaq.kernel.Texts;

/**
 * What a State told.
 *
 * @param duty path of the obligation
 * @param content what was told: an authority, languages, a list of laws
 * @param date when, as far as it is known
 * @param reference of the note, or of the depositary's circular
 * @param supersedes id of the notification that it takes the place of, empty without
 * @param document SHA-256 of the document by which it was done, in the file store; empty without
 * @param documentName as that file was called
 */
public record NotificationView(
    String id,
    String iso3,
    String duty,
    Texts content,
    LegalDate date,
    String reference,
    String supersedes,
    String document,
    String documentName,
    String recordedBy,
    Instant recordedAt) {}
