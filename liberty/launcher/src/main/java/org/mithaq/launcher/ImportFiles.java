package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which files an import takes, and what their names say about their format. */
final class ImportFiles {
  private static final Map<String, String> FORMATS =
      Map.of(
          ".jsonl", "jsonl",
          ".jsonl.gz", "jsonl",
          ".xml", "akn",
          ".csv", "auto",
          ".xlsx", "auto");

  private ImportFiles() {}

  /**
   * The files as named, and of folders, in the order of their names, those that have one of the
   * known endings.
   */
  static List<Path> in(List<Path> places) {
    List<Path> files = new ArrayList<>();
    for (Path place : places) {
      if (Files.isDirectory(place)) {
        files.addAll(inFolder(place));
      } else if (Files.isReadable(place)) {
        files.add(place);
      } else {
        throw Failure.refused("There is no file " + place + " that can be read");
      }
    }
    return List.copyOf(files);
  }

  static String format(Path file) {
    return known(file).orElse("auto");
  }

  private static Optional<String> known(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return FORMATS.entrySet().stream()
        .filter(format -> name.endsWith(format.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static List<Path> inFolder(Path folder) {
    try (Stream<Path> content = Files.walk(folder)) {
      return content
          .filter(Files::isRegularFile)
          .filter(file -> known(file).isPresent())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Failure.refused("The folder " + folder + " cannot be read: " + e.getMessage());
    }
  }
}
