package org.mithaq.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.function.BiPredicate;

/** Rules about who uses whom, for any set of rooms. */
final class HouseRules {
  private HouseRules() {}

  /** A module uses itself and what its floor allows. */
  static ArchRule floors(Rooms rooms) {
    return uses(
        "use only what lies below",
        (from, to) ->
            rooms.moduleOf(to).isEmpty()
                || rooms.moduleOf(from).isEmpty()
                || Floors.mayUse(
                    rooms.moduleOf(from).orElseThrow(), rooms.moduleOf(to).orElseThrow()));
  }

  /** Of another module only the root package is used. */
  static ArchRule doors(Rooms rooms) {
    return uses(
        "enter other modules by their doors",
        (from, to) ->
            rooms.moduleOf(to).isEmpty()
                || rooms.moduleOf(to).equals(rooms.moduleOf(from))
                || rooms.isAtADoor(to));
  }

  /**
   * Packages do not lean on each other in circles. The kernel's door may call what does its work
   * behind it: its words are static, so that nobody joins the two.
   */
  static ArchRule noCircles() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass type) {
                return SliceIdentifier.of(type.getPackageName());
              }

              @Override
              public String getDescription() {
                return "each package";
              }
            })
        .should()
        .beFreeOfCycles()
        .ignoreDependency(
            resideInAPackage("org.mithaq.kernel"), resideInAPackage("org.mithaq.kernel.."));
  }

  private static ArchRule uses(String sentence, BiPredicate<JavaClass, JavaClass> allowed) {
    return ArchRuleDefinition.classes()
        .should(
            new ArchCondition<JavaClass>(sentence) {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  if (!allowed.test(type, target)) {
                    events.add(
                        SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                  }
                }
              }
            });
  }
}
