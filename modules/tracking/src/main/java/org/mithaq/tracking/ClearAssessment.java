package org.mithaq.tracking;

import java.time.LocalDate;

/**
 * What only the State's one nominated focal point can do (INV-23). Needs CLEAR_ASSESSMENT for the
 * State and an active nomination.
 */
public interface ClearAssessment {
  /** Stands for it: as what each answer counts, and what it cites, is held fast. */
  void clear(String id, long version);

  void submit(String id, long version);

  /** Records the State's consent to publish, and publishes so much (INV-25). */
  void consent(String id, long version, boolean full, LocalDate on, String document);
}
