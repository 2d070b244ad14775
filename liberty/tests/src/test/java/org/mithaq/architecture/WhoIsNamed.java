package org.mithaq.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Columns that say who somebody is, by their names in the migrations, and the list of what becomes
 * of each: where it stands in the file that people take along, and what leaving does to it.
 */
final class WhoIsNamed {
  static final String LIST = "modules/access/who-is-named.csv";

  private static final Pattern TABLE =
      Pattern.compile("(?is)create\\s+table\\s+(\\w+\\.\\w+)\\s*\\((.*?)\\n\\);");
  private static final Pattern ALTERED =
      Pattern.compile("(?is)alter\\s+table\\s+(\\w+\\.\\w+)(.*?);");
  private static final Pattern ADDED = Pattern.compile("(?i)add\\s+column\\s+(\\w+)");
  private static final Pattern OF_A_PERSON =
      Pattern.compile(
          "account|actor|author|author_name|reviewer|assignee|contributor|email|recipient|person"
              + "|full_name|shown_as|by|\\w+_by|\\w*_account|\\w*_email|user|user_name");

  /** Columns of that name that hold no person. */
  private static final Set<String> OTHERWISE =
      Set.of(
          // An office of the United Nations.
          "conventions.notification_duty.recipient",
          // The id of the nomination that came after.
          "tracking.nomination.replaced_by");

  private WhoIsNamed() {}

  /** {@code schema.table.column} of each. */
  static Set<String> in(List<Path> migrations) {
    Set<String> found = new TreeSet<>();
    migrations.stream().map(ProjectTree::read).forEach(sql -> found.addAll(in(sql)));
    found.removeAll(OTHERWISE);
    return found;
  }

  static Set<String> in(String sql) {
    Set<String> found = new TreeSet<>();
    Matcher table = TABLE.matcher(sql);
    while (table.find()) {
      String name = table.group(1).toLowerCase(Locale.ROOT);
      table
          .group(2)
          .lines()
          .map(line -> line.strip().split("\\s", 2)[0])
          .forEach(column -> keep(found, name, column));
      if (name.equals("access.account")) {
        found.add(name + ".name");
      }
    }
    Matcher altered = ALTERED.matcher(sql);
    while (altered.find()) {
      Matcher added = ADDED.matcher(altered.group(2));
      while (added.find()) {
        keep(found, altered.group(1), added.group(1));
      }
    }
    return found;
  }

  private static void keep(Set<String> found, String table, String column) {
    if (OF_A_PERSON.matcher(column).matches()) {
      found.add(table + "." + column);
    }
  }

  /** Column to what the list says of it: part of the export, what leaving does, why. */
  static Map<String, List<String>> listed(String csv) {
    Map<String, List<String>> listed = new TreeMap<>();
    csv.lines()
        .skip(1)
        .map(line -> line.split(",", 4))
        .forEach(cells -> listed.put(cells[0], List.of(cells[1], cells[2], cells[3])));
    return listed;
  }
}
