package org.mithaq.concordance;

/**
 * What a figure of the coverage counts. Every public mapping is of exactly one kind on a day, so
 * that the figures of a cell add up to all its rows; standing statements of "no national provision"
 * are rows of a kind of their own.
 */
public enum CoverageKind {
  /** Reviewed, or confirmed by the State, on law in force: what boards count (INV-20). */
  REVIEWED,
  /** Proposed or contested, on law in force. */
  PROPOSED,
  /** On law in force whose text has changed since somebody looked. */
  RECHECK,
  /** No mapping: somebody has looked and stated that there is no national provision. */
  NO_PROVISION,
  /** On law that is not in force on the day, whatever the state of the mapping. */
  NOT_IN_FORCE,
  /** On law of which the dates do not say whether it is in force on the day. */
  VALIDITY_UNKNOWN
}
