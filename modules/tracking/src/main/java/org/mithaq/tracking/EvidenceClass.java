package org.mithaq.tracking;

import java.util.Optional;
import org.mithaq.concordance.CoverageKind;

/** What the record of national law shows for an obligation; the unknown is a class of its own. */
public enum EvidenceClass {
  /** A reviewed mapping on law in force. */
  REVIEWED,
  PROPOSED,
  RECHECK,
  /** Somebody has looked and stated that there is no national provision. */
  NO_PROVISION,
  NOT_IN_FORCE,
  VALIDITY_UNKNOWN,
  /** Only what stands above it is mapped: an article as a whole. */
  WIDER_ONLY,
  NOBODY_LOOKED;

  static EvidenceClass of(CoverageKind kind) {
    return valueOf(kind.name());
  }

  /** The strongest that is there. */
  public static EvidenceClass of(Optional<CoverageKind> kind, boolean wider) {
    return kind.map(EvidenceClass::of).orElse(wider ? WIDER_ONLY : NOBODY_LOOKED);
  }
}
