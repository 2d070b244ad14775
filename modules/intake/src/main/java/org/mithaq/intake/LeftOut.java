package org.mithaq.intake;

/** A stretch of the text that is in no provision. */
public record LeftOut(Reason reason, int start, int end) {
  /** What it seems to be. */
  public enum Reason {
    /** The title of the law, and what stands about it. */
    TITLE,
    CONTENTS,
    /** Place, date and names at the end. */
    SIGNATURE,
    NOTE,
    /** Before or between laws, of no kind that is known. */
    OTHER
  }
}
