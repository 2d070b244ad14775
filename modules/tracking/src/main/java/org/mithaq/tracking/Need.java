package org.mithaq.tracking;

import java.util.Set;
import org.mithaq.kernel.Texts;
import org.mithaq.tracking.Plan.CapacityLevel;

/**
 * Technical assistance that a State needs. Only a State has needs.
 *
 * @param finding id of a finding that it follows from, empty without
 * @param minimumCapacity what must be there before help can help
 * @param institution that needs it
 */
public record Need(
    String iso3,
    Set<String> obligations,
    String finding,
    Texts title,
    Texts description,
    Type type,
    CapacityLevel capacityLevel,
    Urgency urgency,
    Texts minimumCapacity,
    String institution) {

  /** A list of this project, to be held against the official checklists. */
  public enum Type {
    LEGAL_ADVICE,
    LEGISLATIVE_DRAFTING,
    MODEL_LEGISLATION,
    ACTION_PLAN_SUPPORT,
    GOOD_PRACTICE_SUMMARY,
    ON_SITE_EXPERT,
    CAPACITY_BUILDING_TRAINING,
    TECHNOLOGY,
    EQUIPMENT,
    TRANSLATION,
    CASEWORK_SUPPORT,
    OTHER
  }

  public enum Urgency {
    LOW,
    NORMAL,
    HIGH
  }

  /** Where it stands; what follows after ACKNOWLEDGED belongs to assistance. */
  public enum State {
    DRAFT,
    ENDORSED_BY_STATE,
    AUTHENTICATED,
    ACKNOWLEDGED,
    WITHDRAWN
  }
}
