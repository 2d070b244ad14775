package org.mithaq.kernel;

/**
 * Paragraphs and points found beside the number of an article.
 *
 * @param path as a key goes on with them: {@code /1/a}; empty without any
 * @param start where they begin in the folded text
 * @param end where they end, not included
 */
public record FoundParts(String path, int start, int end) {}
