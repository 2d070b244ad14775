package org.mithaq.assistance;

import org.mithaq.kernel.Texts;

/**
 * Something that a step brought about, kept as a reference to where it lives.
 *
 * @param ref id or address of it
 * @param about path of the obligation, empty where it is about the whole step
 * @param label what it is called, empty where the kind says enough
 */
public record Output(Kind kind, String ref, String about, Texts label) {
  /** What it is. */
  public enum Kind {
    READING,
    LAW,
    MAPPING,
    NO_PROVISION,
    ANSWERS,
    NOTIFICATION,
    /** Of the directory, by its reference. */
    AUTHORITY,
    COMPARISON,
    WORKING_DRAFT,
    NEED,
    NO_NEED,
    MEASURE,
    CONSULTATION,
    VALIDATION,
    SUBMISSION,
    TRAINING
  }
}
