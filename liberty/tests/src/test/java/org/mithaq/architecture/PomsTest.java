package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What stands on whose compile class path. */
class PomsTest {
  private final ProjectTree tree = ProjectTree.here();

  @Test
  void onlyTheEngineBringsTheClientOfElasticsearch() {
    assertThat(modulesWhose(pom -> pom.contains("co.elastic.clients"))).containsExactly("engine");
  }

  @Test
  void modulesTakeSingleApisSoThatPagesAndRestAreOutOfReach() {
    assertThat(
            modulesWhose(
                pom ->
                    pom.contains("<artifactId>jakarta.jakartaee-api<")
                        || pom.contains("<artifactId>microprofile<")))
        .isSubsetOf("app", "tests");
  }

  @Test
  void onlyTheGroundStandsOnTheRoof() {
    assertThat(modulesWhose(pom -> pom.contains("<artifactId>app</artifactId>")))
        .isSubsetOf("app", "launcher", "tests");
  }

  @Test
  void versionsArePinnedInTheRootPomAlone() {
    assertThat(
            modulesWhose(
                pom ->
                    pom.replaceFirst("(?s)<parent>.*?</parent>", "")
                        .matches("(?s).*<version>\\d.*")))
        .isEmpty();
  }

  private List<String> modulesWhose(Predicate<String> pom) {
    return tree.modules().stream()
        .filter(module -> pom.test(module.pom()))
        .map(ProjectModule::name)
        .toList();
  }
}
