package org.mithaq.intake;

/**
 * A page in the text.
 *
 * @param number from 1, as counted in the file, whatever is printed on it
 * @param start first character
 * @param end not included; a paragraph that goes on over the turn of the page ends the first of the
 *     two where the second begins
 */
public record PageSpan(int number, int start, int end) {}
