package org.mithaq.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder with everything that is started, only read: {@code mithaq/} beside {@code mithaq.jar}.
 */
record Distribution(Path root) {

  /**
   * Finds it beside the jar that this class came from, or where {@code MITHAQ_DISTRIBUTION} says.
   */
  static Distribution find(Environment environment) {
    Path root =
        environment
            .value("MITHAQ_DISTRIBUTION")
            .map(Path::of)
            .orElseGet(Distribution::besideTheJar);
    if (!Files.isDirectory(root.resolve("wlp"))) {
      throw Failure.failed(
          "No distribution in "
              + root
              + ": build the project, or keep the folder beside mithaq.jar");
    }
    return new Distribution(root.toAbsolutePath().normalize());
  }

  Path liberty() {
    return root.resolve("wlp");
  }

  Path elasticsearch() {
    return root.resolve("elasticsearch");
  }

  Path analysisPlugin() {
    return root.resolve("plugins/mithaq-analysis-es8.zip");
  }

  Path packs() {
    return root.resolve("packs");
  }

  /** The jars of the portal, which carry the migrations. */
  List<Path> portalJars() {
    Path library = liberty().resolve("usr/servers/mithaq/apps/mithaq.war/WEB-INF/lib");
    try (Stream<Path> files = Files.list(library)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw Failure.failed("No portal in " + library, e);
    }
  }

  private static Path besideTheJar() {
    URI place =
        URI.create(
            Distribution.class.getProtectionDomain().getCodeSource().getLocation().toString());
    return Path.of(place).resolveSibling("mithaq");
  }
}
