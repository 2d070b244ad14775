package org.mithaq.search;

/**
 * The engine is away, or the first load is not done.
 *
 * @param reason one plain English sentence
 * @param retryAfterSeconds when to try again
 */
public record SearchUnavailable(String reason, int retryAfterSeconds) implements SearchAnswer {}
