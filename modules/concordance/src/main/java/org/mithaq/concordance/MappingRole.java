package org.mithaq.concordance;

/** What a provision does towards an obligation. */
public enum MappingRole {
  IMPLEMENTS,
  PARTLY_IMPLEMENTS,
  EXCEEDS,
  RELATED,
  /** For editors' and the State's eyes only: a finding of breach is not ours to publish. */
  CONFLICTS
}
