package org.mithaq.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which module a class belongs to.
 *
 * @param doors root package of each module, to the module's name
 */
record Rooms(Map<String, String> doors) {

  Rooms {
    doors = Map.copyOf(doors);
  }

  static Rooms of(ProjectTree tree) {
    return new Rooms(
        tree.modules().stream()
            .filter(ProjectModule::hasCode)
            .collect(
                Collectors.toMap(
                    module -> module.rootPackage().orElseThrow(), ProjectModule::name)));
  }

  /** Empty for classes of other projects. */
  Optional<String> moduleOf(JavaClass type) {
    return doors.entrySet().stream()
        .filter(door -> isIn(type.getPackageName(), door.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  boolean isAtADoor(JavaClass type) {
    return doors.containsKey(type.getPackageName());
  }

  private static boolean isIn(String name, String folder) {
    return name.equals(folder) || name.startsWith(folder + ".");
  }
}
