package org.mithaq.legislation.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.legislation.LawSheetPart;

/**
 * How far the rights of whoever sent a sheet reached then, kept with the job: laws by one right,
 * what stands beside them by others.
 *
 * @param laws to import laws
 * @param parts by the right that a part asks for
 */
record SheetReach(Reach laws, Map<Permission, Reach> parts) {
  private static final String EVERYWHERE = "*";
  private static final Reach NOWHERE = Reach.of(Set.of());

  static SheetReach of(Actor actor, List<LawSheetPart> parts) {
    Map<Permission, Reach> reaches = new HashMap<>();
    parts.forEach(part -> reaches.put(part.permission(), actor.reach(part.permission())));
    return new SheetReach(actor.reach(Permission.IMPORT_LAWS), reaches);
  }

  static SheetReach parse(Map<String, String> parameters, List<LawSheetPart> parts) {
    Map<Permission, Reach> reaches = new HashMap<>();
    parts.forEach(
        part -> reaches.put(part.permission(), reach(parameters, part.permission().name())));
    return new SheetReach(reach(parameters, Permission.IMPORT_LAWS.name()), reaches);
  }

  Map<String, String> parameters() {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("reach." + Permission.IMPORT_LAWS, written(laws));
    parts.forEach((permission, reach) -> parameters.put("reach." + permission, written(reach)));
    return parameters;
  }

  /** In whose name rows are published. */
  Actor importer(String name) {
    Map<Permission, Reach> rights = new HashMap<>(parts);
    // Who may import may publish: the right was asked for when the job was queued.
    rights.put(Permission.PUBLISH_LAW, laws);
    return new Actor(Actor.Kind.HOUSE, name, rights);
  }

  Reach of(LawSheetPart part) {
    return parts.getOrDefault(part.permission(), NOWHERE);
  }

  private static String written(Reach reach) {
    return reach.everywhere() ? EVERYWHERE : String.join(" ", new TreeSet<>(reach.states()));
  }

  private static Reach reach(Map<String, String> parameters, String permission) {
    String said = parameters.getOrDefault("reach." + permission, "").strip();
    if (said.equals(EVERYWHERE)) {
      return Reach.EVERYWHERE;
    }
    return said.isEmpty() ? NOWHERE : Reach.of(Set.of(said.split(" ")));
  }
}
