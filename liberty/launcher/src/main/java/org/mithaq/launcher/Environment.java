package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The environment variables that configure an installation. A value may also stand in a file that
 * {@code NAME_FILE} names (its last line break does not count), so that a secret need not be in the
 * environment.
 */
record Environment(Map<String, String> variables) {

  Environment {
    variables = Map.copyOf(variables);
  }

  static Environment ofProcess() {
    return new Environment(System.getenv());
  }

  Optional<String> value(String name) {
    Optional<String> direct = present(name);
    if (direct.isPresent()) {
      return direct;
    }
    return present(name + "_FILE").map(file -> read(name, Path.of(file)));
  }

  String value(String name, String otherwise) {
    return value(name).orElse(otherwise);
  }

  /**
   * @throws Failure when there is a value and it is no whole number
   */
  int number(String name, int otherwise) {
    Optional<String> value = value(name);
    try {
      return value.map(Integer::parseInt).orElse(otherwise);
    } catch (NumberFormatException e) {
      throw Failure.refused(name + " is no number: " + value.orElseThrow());
    }
  }

  /** Names of the settings that somebody gave, sorted; never what they were set to. */
  List<String> names() {
    return variables.keySet().stream()
        .filter(name -> name.startsWith("MITHAQ_") && present(name).isPresent())
        .sorted()
        .toList();
  }

  private Optional<String> present(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  private static String read(String name, Path file) {
    try {
      return Files.readString(file).stripTrailing();
    } catch (IOException e) {
      throw Failure.refused(name + "_FILE names " + file + ", which cannot be read");
    }
  }
}
