package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  private final ProjectTree tree = ProjectTree.here();

  @Test
  void noMigrationIsEditedAfterItWasMerged() {
    Map<String, String> listed =
        Migrations.listed(ProjectTree.read(tree.root().resolve(Migrations.LIST)));

    assertThat(listed).isNotEmpty();
    assertThat(Migrations.differences(Migrations.in(tree), listed)).isEmpty();
  }

  @Test
  void eachFolderOfMigrationsCanBeFoundByTheirReader() {
    assertThat(Migrations.in(tree).keySet())
        .allSatisfy(
            path ->
                assertThat(tree.root().resolve(path).resolveSibling("flyway.location"))
                    .as("an empty file beside %s; without it nothing is applied, silently", path)
                    .exists());
  }

  @Test
  void anEditedRemovedOrUnlistedMigrationIsFound() {
    Map<String, String> listed = Map.of("db/a/V001__a.sql", "1", "db/b/V001__b.sql", "2");
    Map<String, String> present = Map.of("db/a/V001__a.sql", "9", "db/c/V001__c.sql", "3");

    assertThat(Migrations.differences(present, listed))
        .anyMatch(line -> line.startsWith("db/a/V001__a.sql was edited"))
        .anyMatch(line -> line.startsWith("db/b/V001__b.sql was removed"))
        .anyMatch(
            line ->
                line.startsWith("db/c/V001__c.sql is new") && line.endsWith("3  db/c/V001__c.sql"))
        .hasSize(3);
  }

  @Test
  void theListIsWrittenAsSha256sumWritesIt() {
    assertThat(Migrations.listed("abc  db/a/V001__a.sql\n\n"))
        .containsExactly(Map.entry("db/a/V001__a.sql", "abc"));
    assertThat(Files.exists(tree.root().resolve(Migrations.LIST))).isTrue();
  }
}
