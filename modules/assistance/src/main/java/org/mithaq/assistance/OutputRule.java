package org.mithaq.assistance;

/**
 * When the output of a step is there; each is asked of real data, none of somebody's word alone.
 */
public enum OutputRule {
  /** Somebody of the team says by name that the notes of the step were read. */
  GUIDANCE_READ,
  /** Law of the State in force today, under a subject of the step or mapped to its obligations. */
  LAW_IN_FORCE,
  /** Each obligation has a reviewed mapping on law in force, or a statement that there is none. */
  MAPPED_OR_STATED,
  /** An assessment of the State answers each obligation so that the answer counts. */
  ANSWERED,
  /** Each duty stands as done, or the State does not owe it. */
  NOTIFIED,
  /** Each model provision of the step is held against a provision of the State, or against none. */
  COMPARED,
  /** The working draft of the step has words. */
  DRAFTED,
  /** A need of the State names an obligation of the step, or it says why it has none. */
  NEED_RECORDED,
  /** A measure of a plan of the State names an obligation of the step, with lead and target day. */
  MEASURE_PLANNED,
  /** A consultation stands in the plan or the assessment that the run is about. */
  CONSULTED,
  /** Somebody else than who answered has validated the answers. */
  VALIDATED,
  /** The assessment is submitted. */
  SUBMITTED,
  /** A training is recorded with its day and how many took part. */
  TRAINED
}
