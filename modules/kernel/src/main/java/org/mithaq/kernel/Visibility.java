package org.mithaq.kernel;

/** Who may see a record (domain.md, section 2: R4 graded visibility). */
public enum Visibility {
  PUBLIC,
  REGION,
  STATE,
  PARTIES,
  RESTRICTED
}
