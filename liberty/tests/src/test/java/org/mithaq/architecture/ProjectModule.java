package org.mithaq.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One Maven module of the tree, named as its folder. */
record ProjectModule(Path folder) {

  String name() {
    return folder.getFileName().toString();
  }

  /** A pack is data and is known by what it carries, not by its name. */
  boolean isPack() {
    return Files.exists(folder.resolve("src/main/resources/META-INF/mithaq/region-pack"));
  }

  Path javaFolder() {
    return folder.resolve("src/main/java");
  }

  Path compiled() {
    return folder.resolve("target/classes");
  }

  boolean hasCode() {
    return !sources(this::isMainCode).isEmpty();
  }

  /** The package nearest to the root in which classes lie: the module's door. */
  Optional<String> rootPackage() {
    return sources(this::isMainCode).stream()
        .map(file -> javaFolder().relativize(file.getParent()))
        .min(Comparator.comparingInt(Path::getNameCount))
        .map(path -> path.toString().replace('\\', '/').replace('/', '.'));
  }

  String pom() {
    return ProjectTree.read(folder.resolve("pom.xml"));
  }

  List<Path> sources(Predicate<Path> wanted) {
    Path sources = folder.resolve("src");
    if (!Files.isDirectory(sources)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot walk " + sources, e);
    }
  }

  private boolean isMainCode(Path file) {
    return file.startsWith(javaFolder()) && file.toString().endsWith(".java");
  }
}
