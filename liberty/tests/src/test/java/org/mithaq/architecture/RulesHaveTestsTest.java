package org.mithaq.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each rule of following implementation has a test whose name begins with its number. */
class RulesHaveTestsTest {
  private static final String TABLE = "modules/tracking/RULES.md";
  private static final Pattern ROW =
      Pattern.compile("^\\| INV-(\\d\\d) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final Pattern NAMED = Pattern.compile("`(\\w+)\\.(\\w+)`");
  private static final Pattern TEST = Pattern.compile("void (\\w+)\\(");

  private final ProjectTree tree = ProjectTree.here();

  @Test
  void everyRuleStandsInTheTableWithTestsThatAreThere() {
    TreeMap<String, Set<String>> tests = tests();
    TreeMap<String, List<String>> table = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    Matcher row = ROW.matcher(ProjectTree.read(tree.root().resolve(TABLE)));
    while (row.find()) {
      String number = row.group(1);
      Matcher named = NAMED.matcher(row.group(3));
      while (named.find()) {
        String name = named.group(1) + "." + named.group(2);
        table.computeIfAbsent(number, none -> new ArrayList<>()).add(name);
        if (!tests.getOrDefault(named.group(1), Set.of()).contains(named.group(2))) {
          wrong.add("INV-" + number + ": there is no test " + name);
        }
        if (!named.group(2).contains("inv" + number + "_")) {
          wrong.add("INV-" + number + ": the name of " + name + " lacks its number");
        }
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(table.navigableKeySet()).isEqualTo(numbers());
  }

  /** Of domain.md, sections 3, 7, 8 and 10. */
  private static Set<String> numbers() {
    return IntStream.concat(
            IntStream.rangeClosed(1, 8),
            IntStream.concat(
                IntStream.rangeClosed(20, 28),
                IntStream.concat(IntStream.rangeClosed(30, 35), IntStream.rangeClosed(50, 53))))
        .mapToObj("%02d"::formatted)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Methods of test classes by the name of the class. */
  private TreeMap<String, Set<String>> tests() {
    TreeMap<String, Set<String>> tests = new TreeMap<>();
    tree.sources(file -> file.toString().matches(".*(Test|IT)\\.java"))
        .forEach(
            file -> {
              String name = file.getFileName().toString().replace(".java", "");
              Matcher method = TEST.matcher(ProjectTree.read(file));
              while (method.find()) {
                tests.computeIfAbsent(name, none -> new TreeSet<>()).add(method.group(1));
              }
            });
    return tests;
  }
}
