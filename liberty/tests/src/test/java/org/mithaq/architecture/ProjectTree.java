package org.mithaq.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's files: its modules as the root pom lists them, and what lies in their folders. */
record ProjectTree(Path root) {
  private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
  private static final List<String> STOREYS = List.of("modules", "elasticsearch", "liberty");

  /** The tree that this test belongs to; the build names its root. */
  static ProjectTree here() {
    return new ProjectTree(
        Path.of(System.getProperty("mithaq.root", "../..")).toAbsolutePath().normalize());
  }

  /** In the order of the root pom. */
  List<ProjectModule> modules() {
    return MODULE
        .matcher(read(root.resolve("pom.xml")))
        .results()
        .map((MatchResult match) -> new ProjectModule(root.resolve(match.group(1))))
        .toList();
  }

  /** Folders that hold a pom, whether the root pom lists them or not. */
  List<Path> foldersOfModules() {
    return Stream.concat(
            Stream.of(root.resolve("app")), STOREYS.stream().map(root::resolve).flatMap(this::list))
        .filter(folder -> Files.exists(folder.resolve("pom.xml")))
        .toList();
  }

  /** Names at the top level, hidden ones left out. */
  List<String> topLevel() {
    return list(root)
        .map(path -> path.getFileName().toString())
        .filter(name -> !name.startsWith("."))
        .sorted()
        .toList();
  }

  /** The path as it is written everywhere: from the root, with slashes. */
  String name(Path path) {
    return root.relativize(path).toString().replace('\\', '/');
  }

  /** Regular files of all modules' sources (nothing that a build made). */
  List<Path> sources(Predicate<Path> wanted) {
    return modules().stream().flatMap(module -> module.sources(wanted).stream()).toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private Stream<Path> list(Path folder) {
    try (Stream<Path> content = Files.list(folder)) {
      return content.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }
}
