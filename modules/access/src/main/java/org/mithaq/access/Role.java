package org.mithaq.access;

import static org.mithaq.kernel.Permission.*;

import java.util.EnumSet;
import java.util.Set;
import org.mithaq.kernel.Permission;

/**
 * Roles of domain.md, sections 1 and 6, as far as they are used, each with what it may do. The
 * scope (region, State) of a role comes with the curator's workspace.
 */
public enum Role {
  ADMIN(EnumSet.allOf(Permission.class)),
  REGIONAL_ADMIN(
      EnumSet.of(
          IMPORT_LAWS,
          WITHDRAW_IMPORT,
          PUBLISH_LAW,
          PROPOSE_MAPPING,
          REVIEW_MAPPING,
          IMPORT_STATUS_ACTIONS,
          IMPORT_INSTRUMENT_TEXT,
          SEE_JOBS,
          SEE_SEARCHES,
          STORE_FILE)),
  EDITOR(
      EnumSet.of(
          IMPORT_LAWS,
          PUBLISH_LAW,
          PROPOSE_MAPPING,
          REVIEW_MAPPING,
          SEE_JOBS,
          SEE_SEARCHES,
          STORE_FILE)),
  CONTRIBUTOR(EnumSet.of(PROPOSE_MAPPING, SEE_JOBS)),
  FOCAL_POINT(EnumSet.of(SEE_JOBS));

  private final Set<Permission> permissions;

  Role(Set<Permission> permissions) {
    this.permissions = Set.copyOf(permissions);
  }

  public Set<Permission> permissions() {
    return permissions;
  }
}
