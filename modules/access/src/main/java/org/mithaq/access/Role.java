package org.mithaq.access;

import static org.mithaq.kernel.Permission.*;

import java.util.EnumSet;
import java.util.Set;
import org.mithaq.kernel.Permission;

/**
 * Roles of domain.md, sections 1 and 6, as far as they are used, each with what it may do; a role
 * is held everywhere, for a region or for a State. Submitting, approving and approving one's own
 * are three permissions, and nobody has the third by default.
 */
public enum Role {
  ADMIN(EnumSet.complementOf(EnumSet.of(APPROVE_OWN))),
  REGIONAL_ADMIN(
      EnumSet.of(
          IMPORT_LAWS,
          WITHDRAW_IMPORT,
          PUBLISH_LAW,
          DRAFT,
          APPROVE,
          WORK_ON_TASKS,
          PROPOSE_MAPPING,
          REVIEW_MAPPING,
          IMPORT_STATUS_ACTIONS,
          IMPORT_INSTRUMENT_TEXT,
          KEEP_AUTHORITIES,
          SEE_JOBS,
          SEE_SEARCHES,
          STORE_FILE,
          MANAGE_ACCOUNTS)),
  EDITOR(
      EnumSet.of(
          IMPORT_LAWS,
          PUBLISH_LAW,
          DRAFT,
          APPROVE,
          WORK_ON_TASKS,
          PROPOSE_MAPPING,
          REVIEW_MAPPING,
          KEEP_AUTHORITIES,
          SEE_JOBS,
          SEE_SEARCHES,
          STORE_FILE)),
  CONTRIBUTOR(EnumSet.of(DRAFT, WORK_ON_TASKS, PROPOSE_MAPPING, SEE_JOBS, STORE_FILE)),
  FOCAL_POINT(
      EnumSet.of(
          CONFIRM_FOR_STATE,
          WORK_ON_TASKS,
          SEE_JOBS,
          SEE_TRACKING,
          KEEP_DUTIES,
          ANSWER_ASSESSMENT,
          VALIDATE_ASSESSMENT,
          CLEAR_ASSESSMENT,
          PLAN,
          RUN_MODULE)),

  // Following implementation (domain.md, sections 7 and 8). An observer reads, and writes nothing.
  NATIONAL_COORDINATOR(
      EnumSet.of(
          WORK_ON_TASKS,
          SEE_TRACKING,
          KEEP_DUTIES,
          ANSWER_ASSESSMENT,
          VALIDATE_ASSESSMENT,
          PLAN,
          RUN_MODULE)),
  INSTITUTION_CONTRIBUTOR(EnumSet.of(SEE_TRACKING, ANSWER_ASSESSMENT)),
  VALIDATOR(EnumSet.of(SEE_TRACKING, VALIDATE_ASSESSMENT)),
  REVIEWER_EXPERT(EnumSet.of(SEE_TRACKING, WRITE_FINDING)),
  SECRETARIAT(EnumSet.of(SEE_TRACKING, CONDUCT_REVIEW)),
  CIVIL_SOCIETY_CONTRIBUTOR(EnumSet.of(CONTRIBUTE_STATEMENT)),
  OBSERVER(EnumSet.of(SEE_TRACKING));

  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = Set.copyOf(permissions);
  }

  /** Whether somebody gives it who manages the accounts of a region or a State only. */
  public boolean givenWithinAPlace() {
    return this == EDITOR || this == CONTRIBUTOR || this == FOCAL_POINT;
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
