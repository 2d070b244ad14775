package org.mithaq.legislation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The shared corpora beside the checkout; tests on them say so when they are absent. */
public final class Corpora {
  private Corpora() {}

  /** A folder of the corpora; the calling test is skipped with a message when it is not there. */
  public static Path folder(String name) {
    Path root = Path.of(System.getProperty("mithaq.root", "../..")).toAbsolutePath().normalize();
    Path folder = root.resolveSibling("shared").resolve("corpora").resolve(name);
    Assumptions.assumeTrue(
        Files.isDirectory(folder), () -> "not run: the shared corpora are not at " + folder);
    return folder;
  }

  public static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
