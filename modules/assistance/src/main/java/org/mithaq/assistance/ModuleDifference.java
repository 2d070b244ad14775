package org.mithaq.assistance;

/**
 * What differs between two versions of a programme (INV-52).
 *
 * @param subject id of the step, note or model; empty for the programme itself
 * @param detail what of it
 */
public record ModuleDifference(Kind kind, String subject, String detail) {
  /** What kind of difference. */
  public enum Kind {
    STEP_ADDED,
    STEP_REMOVED,
    /** Its rule, its obligations or what it needs: the step is taken up again. */
    STEP_CHANGED,
    /** Words only: the step stays as it is. */
    STEP_REWORDED,
    ORDER_CHANGED,
    GUIDANCE_CHANGED,
    MODEL_CHANGED,
    PREREQUISITE_CHANGED
  }
}
