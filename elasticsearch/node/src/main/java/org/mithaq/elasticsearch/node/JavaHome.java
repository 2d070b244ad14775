package org.mithaq.elasticsearch.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The JDKs of this machine, for servers that need a newer one than the build. */
public final class JavaHome {
  private static final Path INSTALLED = Path.of("/usr/lib/jvm");
  private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

  private JavaHome() {}

  /**
   * A JDK of at least this feature version: the running one, the one that {@code
   * MITHAQ_JAVA21_HOME} names, or one under {@code /usr/lib/jvm}; empty when there is none.
   */
  public static Optional<Path> atLeast(int feature) {
    Stream<Path> named =
        Stream.of(System.getProperty("java.home"), System.getenv("MITHAQ_JAVA21_HOME"))
            .filter(home -> home != null && !home.isBlank())
            .map(Path::of);
    return Stream.concat(named, installed()).filter(home -> version(home) >= feature).findFirst();
  }

  private static Stream<Path> installed() {
    if (!Files.isDirectory(INSTALLED)) {
      return Stream.empty();
    }
    try (Stream<Path> homes = Files.list(INSTALLED)) {
      return homes.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int version(Path home) {
    try {
      Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
      return version.find() && Files.isExecutable(home.resolve("bin/java"))
          ? Integer.parseInt(version.group(1))
          : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
