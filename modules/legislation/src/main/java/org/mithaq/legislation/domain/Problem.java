package org.mithaq.legislation.domain;

/**
 * Something wrong with a law that was brought.
 *
 * @param place field, as a path: {@code expressions[0].provisions[3].kind}; empty for the whole law
 * @param reason what is wrong, in one plain sentence
 */
public record Problem(String place, String reason) {}
