package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FloorsAndDoorsTest {
  private static final String OFFENDERS = "org.mithaq.architecture.offenders.house.";

  private final ProjectTree tree = ProjectTree.here();
  private final Rooms offendersRooms =
      new Rooms(
          Map.of(
              OFFENDERS + "search", "search",
              OFFENDERS + "regions", "regions",
              OFFENDERS + "conventions", "conventions",
              OFFENDERS + "legislation", "legislation"));

  @Test
  void everyModuleOfTheTreeHasItsPlaceOnAFloor() {
    List<String> placeless = new ArrayList<>();
    for (ProjectModule module : tree.modules()) {
      if (!module.isPack() && !module.name().equals("tests")) {
        placeless.add(module.name());
      }
    }
    assertThat(placeless)
        .as("modules of the tree; say in Floors, and in the README's floor plan, where each stands")
        .containsExactlyInAnyOrderElementsOf(Floors.places());
  }

  @Test
  void theRootPomListsEveryFolderThatHoldsAModule() {
    assertThat(tree.modules())
        .extracting(ProjectModule::folder)
        .containsExactlyInAnyOrderElementsOf(
            tree.foldersOfModules().stream().map(Path::normalize).toList());
  }

  @Test
  void theTopLevelHoldsTheFloorPlanAndNothingElse() {
    assertThat(tree.topLevel())
        .allMatch(
            name ->
                List.of(
                            "pom.xml",
                            "app",
                            "modules",
                            "liberty",
                            "elasticsearch",
                            "README.md",
                            "target")
                        .contains(name)
                    || name.startsWith("LICENSE"));
  }

  @Test
  void aModuleUsesOnlyWhatLiesBelowIt() {
    HouseRules.floors(Rooms.of(tree)).check(Product.classes());
  }

  @Test
  void aModuleThatReachesUpIsFound() {
    assertThat(Broken.by(HouseRules.floors(offendersRooms), Product.offenders("house")))
        .anyMatch(line -> line.contains("house.search.ReachesUp"));
  }

  @Test
  void aLibraryThatKnowsItsNeighbourIsFound() {
    assertThat(Broken.by(HouseRules.floors(offendersRooms), Product.offenders("house")))
        .anyMatch(line -> line.contains("house.legislation.KnowsItsNeighbour"));
  }

  @Test
  void aModuleEntersAnotherByItsDoor() {
    HouseRules.doors(Rooms.of(tree)).check(Product.classes());
  }

  @Test
  void aModuleThatClimbsThroughAWindowIsFound() {
    assertThat(Broken.by(HouseRules.doors(offendersRooms), Product.offenders("house")))
        .isNotEmpty()
        .allMatch(line -> line.contains("house.conventions.ClimbsThroughAWindow"));
  }

  @Test
  void packagesDoNotLeanOnEachOtherInCircles() {
    HouseRules.noCircles().check(Product.classes());
  }

  @Test
  void aCircleOfPackagesIsFound() {
    assertThat(Broken.by(HouseRules.noCircles(), Product.offenders("circle"))).isNotEmpty();
  }

  @Test
  void aPackIsDataWithoutClasses() {
    assertThat(tree.modules().stream().filter(ProjectModule::isPack))
        .isNotEmpty()
        .noneMatch(ProjectModule::hasCode);
  }
}
