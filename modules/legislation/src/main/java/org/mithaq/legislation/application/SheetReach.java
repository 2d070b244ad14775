package org.mithaq.legislation.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.legislation.LawSheetPart;

/**
 * How far the rights of whoever sent a sheet reach: laws by one right, what stands beside them by
 * others.
 *
 * @param laws to import laws
 * @param parts by the right that a part asks for
 */
record SheetReach(Reach laws, Map<Permission, Reach> parts) {

  static SheetReach of(Actor actor, List<LawSheetPart> parts) {
    Map<Permission, Reach> reaches = new HashMap<>();
    parts.forEach(part -> reaches.put(part.permission(), actor.reach(part.permission())));
    return new SheetReach(actor.reach(Permission.IMPORT_LAWS), reaches);
  }

  /** Who may import may publish what is imported, for the same States (domain.md, section 6). */
  Actor importer(Actor asked) {
    Map<Permission, Reach> rights = new HashMap<>(parts);
    rights.put(Permission.PUBLISH_LAW, laws);
    return new Actor(asked.kind(), asked.name(), rights);
  }

  Reach of(LawSheetPart part) {
    return parts.get(part.permission());
  }
}
