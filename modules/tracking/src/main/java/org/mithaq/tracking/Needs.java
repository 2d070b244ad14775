package org.mithaq.tracking;

import java.util.List;
import java.util.Optional;

/**
 * Needs of States. Nobody outside the State and the secretariat sees one before the State agreed to
 * publish it (INV-45).
 */
public interface Needs {
  List<NeedView> of(String iso3);

  Optional<NeedView> find(String id);

  /** Writes one down and says its id. Needs PLAN for the State. */
  String draft(Need need);

  /** Endorses it for the State. Needs CLEAR_ASSESSMENT for the State. */
  void endorse(String id, long version);

  /** Agrees to publish it. Needs CLEAR_ASSESSMENT for the State. */
  void consent(String id, long version);

  /** Authenticates, then acknowledges it. Needs CONDUCT_REVIEW for the State. */
  void authenticate(String id, long version);

  void acknowledge(String id, long version);

  /** Takes it back. Needs PLAN for the State. */
  void withdraw(String id, long version);

  /** A need as it stands. */
  record NeedView(String id, long version, Need.State state, boolean consented, Need need) {}
}
