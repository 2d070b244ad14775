package org.mithaq.tracking;

import java.util.Set;

/** Says that answers hold, or sends them back. Needs VALIDATE_ASSESSMENT for the State. */
public interface ValidateAssessment {
  /**
   * Validates answers.
   *
   * @param questions their ids
   * @throws org.mithaq.kernel.RefusedException Forbidden for answers that the actor gave
   */
  void validate(String id, long version, Set<String> questions);

  /** Sends the whole back with a comment. */
  void giveBack(String id, long version, String comment);
}
