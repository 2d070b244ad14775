package org.mithaq.kernel.reference;

/**
 * A number read from words.
 *
 * @param value the number
 * @param end where its words end in the text, not included
 */
record Spelled(int value, int end) {}
