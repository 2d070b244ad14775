package org.mithaq.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Migrations as they are, against the list of them as they were merged. */
final class Migrations {
  static final String LIST = "liberty/tests/src/test/resources/migrations.sha256";

  private Migrations() {}

  /** Path to SHA-256 of each migration in the tree. */
  static Map<String, String> in(ProjectTree tree) {
    Map<String, String> found = new TreeMap<>();
    tree.sources(
            file ->
                file.toString().contains("src/main/resources/db/")
                    && file.toString().endsWith(".sql"))
        .forEach(file -> found.put(tree.name(file), sha256(file)));
    return found;
  }

  /** The list, in the format of {@code sha256sum}. */
  static Map<String, String> listed(String list) {
    Map<String, String> listed = new TreeMap<>();
    list.lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\\s+", 2))
        .forEach(line -> listed.put(line[1], line[0]));
    return listed;
  }

  /** In words, what is wrong and what to do; empty where nothing is. */
  static List<String> differences(Map<String, String> present, Map<String, String> listed) {
    List<String> differences = new ArrayList<>();
    listed.forEach(
        (path, hash) -> {
          if (!present.containsKey(path)) {
            differences.add(
                path + " was removed: a migration stays, the next one changes what it did");
          } else if (!present.get(path).equals(hash)) {
            differences.add(
                path + " was edited: put it back and write the change as the next V…__….sql");
          }
        });
    present.forEach(
        (path, hash) -> {
          if (!listed.containsKey(path)) {
            differences.add(
                path
                    + " is new: add this line to "
                    + LIST
                    + " and never edit the file again:\n"
                    + hash
                    + "  "
                    + path);
          }
        });
    return differences;
  }

  private static String sha256(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
