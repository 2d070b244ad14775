package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing is kept about a person that they could not take along, unless the list says why. */
class WhoIsNamedTest {
  private static final String EXPORT = "app/src/main/java/org/mithaq/app/ui/readers/OwnJson.java";

  private final ProjectTree tree = ProjectTree.here();
  private final Map<String, List<String>> listed =
      WhoIsNamed.listed(ProjectTree.read(tree.root().resolve(WhoIsNamed.LIST)));

  @Test
  void eachColumnThatNamesSomebodyIsInTheListAndNothingElseIs() {
    List<Path> migrations =
        tree.sources(file -> file.toString().matches(".*/src/main/resources/db/.*\\.sql"));
    Set<String> found = WhoIsNamed.in(migrations);

    assertThat(found).hasSizeGreaterThan(40);
    assertThat(listed.keySet())
        .as("%s: say where it stands in the export, or why it does not", WhoIsNamed.LIST)
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void whatTheListSaysIsExportedIsAPartOfTheExport() {
    Set<String> parts =
        Pattern.compile("^    (?:String|\\w+Json|List<\\w+>) (\\w+)[,)]", Pattern.MULTILINE)
            .matcher(ProjectTree.read(tree.root().resolve(EXPORT)))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toSet());

    assertThat(listed)
        .allSatisfy(
            (column, said) -> {
              if (said.get(0).equals("-")) {
                assertThat(said.get(2)).as("why %s is not exported", column).isNotBlank();
              } else {
                assertThat(parts).as(column).contains(said.get(0));
              }
            });
  }

  @Test
  void whatStaysWhenAReaderLeavesSaysWhy() {
    assertThat(listed)
        .allSatisfy(
            (column, said) -> {
              assertThat(said.get(1)).as(column).isIn("deleted", "emptied", "stays");
              if (said.get(1).equals("stays")) {
                assertThat(said.get(2)).as("why %s stays", column).isNotBlank();
              }
            });
  }

  @Test
  void aNewColumnIsFoundWhereverItIsMade() {
    assertThat(
            WhoIsNamed.in(
                """
                create table a.b (
                  id text primary key,
                  account text not null,
                  seen_by text
                );
                alter table a.c
                  add column title text,
                  add column assignee text;
                """))
        .containsExactly("a.b.account", "a.b.seen_by", "a.c.assignee");
  }
}
