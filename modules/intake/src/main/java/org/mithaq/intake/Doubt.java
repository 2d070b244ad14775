package org.mithaq.intake;

/** Why a proposed provision is not certain. */
public enum Doubt {
  /** Its number does not follow the one before it. */
  NUMBER_JUMPS(0.35),
  /** Its number was there before. */
  NUMBER_REPEATS(0.5),
  /** Its number is smaller than the one before it. */
  NUMBER_GOES_BACK(0.5),
  /** Its number could not be read. */
  NUMBER_UNREAD(0.4),
  /** A paragraph begins like its caption but goes on like a sentence. */
  MAY_BE_A_REFERENCE(0.4),
  /** It stands inside quotation marks: perhaps the new wording of another law. */
  IN_QUOTATION(0.3),
  /** Only a bare number announces it. */
  BARE_NUMBER(0.15),
  /** It has neither words nor parts. */
  EMPTY(0.3),
  /** The line after its caption was taken for its heading. */
  HEADING_GUESSED(0.1),
  /** It is far longer than the others: a caption may have been missed in it. */
  VERY_LONG(0.2),
  /** It was read from a picture. */
  OCR(0.2);

  private final double costs;

  Doubt(double costs) {
    this.costs = costs;
  }

  /** What it takes from confidence. */
  public double costs() {
    return costs;
  }
}
