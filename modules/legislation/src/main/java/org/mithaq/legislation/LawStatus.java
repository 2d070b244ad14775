package org.mithaq.legislation;

/** Where a law or a provision stands on a day (INV-17). */
public enum LawStatus {
  IN_FORCE,
  NOT_COMMENCED,
  REPEALED,
  VOID,
  UNKNOWN
}
