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
  private static final String WORKBOOK = "workbook";

  private static final Map<String, String> FORMATS =
      Map.of(
          ".jsonl", "jsonl",
          ".jsonl.gz", "jsonl",
          ".xml", "akn",
          ".csv", "auto",
          ".xlsx", WORKBOOK,
          ".zip", WORKBOOK);

  /** Kinds of sheets, as the portal calls them; a CSV file says its own in its name. */
  private static final List<String> SHEETS =
      List.of("provisions", "mappings", "status-actions", "laws");

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
    String format = known(file).orElse("auto");
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv") && !format.equals(WORKBOOK)) {
      return format;
    }
    return SHEETS.stream().filter(name::contains).findFirst().orElse(format);
  }

  /** Whether a format is a kind of sheet, which goes in by a door of its own. */
  static boolean sheet(String format) {
    return SHEETS.contains(format) || format.equals(WORKBOOK);
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
