package org.mithaq.kernel;

/**
 * A provision's number found in a folded text.
 *
 * @param number in its normal form: {@code 23bis}
 * @param spelled whether it is written in words
 * @param end where it ends in the folded text, not included
 */
public record FoundNumber(String number, boolean spelled, int end) {}
