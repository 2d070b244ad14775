package org.mithaq.intake.segmentation;

import org.mithaq.intake.segmentation.Layout.Level;

/**
 * What announces a provision.
 *
 * @param line number of the paragraph
 * @param level of the division
 * @param printed its number as printed
 * @param number in its normal form, empty when it has none or none could be read
 * @param start where it begins in the paragraph
 * @param end where caption and signs end and what follows begins
 * @param sign whether a sign parts it from what follows
 * @param alone whether nothing follows in its paragraph
 * @param bare whether a number alone announces it
 */
record Caption(
    int line,
    Level level,
    String printed,
    String number,
    int start,
    int end,
    boolean sign,
    boolean alone,
    boolean bare) {
  Order order() {
    return Order.of(number);
  }

  Caption as(Level other) {
    return new Caption(line, other, printed, number, start, end, sign, alone, bare);
  }
}
