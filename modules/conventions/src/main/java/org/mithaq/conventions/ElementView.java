package org.mithaq.conventions;

/**
 * What an offence of an obligation consists of, element by element (domain.md, OffenceElement).
 * Editorial: read from the structure of the provision, with a source of its own.
 *
 * @param obligation path of the offence
 * @param element which
 * @param polarity whether national law must, may not, or need not require it
 * @param orObligation another obligation that satisfies this one as well ({@code UNTOC/5/1/a/ii}
 *     beside {@code UNTOC/5/1/a/i}); empty without
 * @param note why, or in which case it does not hold; empty without
 * @param source where the row is from
 */
public record ElementView(
    String obligation,
    OffenceElement element,
    Polarity polarity,
    String orObligation,
    String note,
    String source) {
  /** What the offence of national law has to do with an element. */
  public enum Polarity {
    /** A law that answers in full has it. */
    REQUIRED,
    /** The treaty leaves it to the State. */
    PERMITTED,
    /** National law may not make it a condition (UNTOC 34(2)). */
    MUST_NOT_BE_REQUIRED
  }
}
