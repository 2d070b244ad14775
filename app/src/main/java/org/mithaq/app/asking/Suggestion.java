package org.mithaq.app.asking;

import org.mithaq.kernel.LanguageTag;

/**
 * Something that a reader may be about to type.
 *
 * @param kind concept, instrument, article, state or law
 * @param label what is shown
 * @param language of the label
 * @param note what it is, in the reader's language; may be empty
 * @param address where it leads, without the reader's language
 */
public record Suggestion(
    String kind, String label, LanguageTag language, String note, String address) {}
