package org.mithaq.elasticsearch.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.mithaq.elasticsearch.node.JavaHome;
import org.mithaq.elasticsearch.node.LocalElasticsearch;
import org.mithaq.elasticsearch.node.NodeSettings;

/** The servers that the tests of this JVM share, one of each major. */
final class Server {
  private static final int FEATURE_FOR_NINE = 21;

  private Server() {}

  static LocalElasticsearch eight() {
    return LocalElasticsearch.shared();
  }

  /** Empty where no JDK 21 or newer is found; says so. */
  static Optional<LocalElasticsearch> nine() {
    return Nine.SERVER;
  }

  static boolean nineIsPossible() {
    return nine().isPresent();
  }

  private static final class Nine {
    private static final Optional<LocalElasticsearch> SERVER = start();

    private static Optional<LocalElasticsearch> start() {
      Optional<Path> java = JavaHome.atLeast(FEATURE_FOR_NINE);
      if (java.isEmpty()) {
        System.out.println(
            "NOT RUN: the engine's tests on Elasticsearch 9, which needs a JDK 21 or newer"
                + " (MITHAQ_JAVA21_HOME or under /usr/lib/jvm)");
        return Optional.empty();
      }
      Path work = temporary();
      LocalElasticsearch server =
          LocalElasticsearch.start(
              Path.of(System.getProperty("mithaq.elasticsearch9.home")),
              work,
              Optional.of(Path.of(System.getProperty("mithaq.analysis.plugin9"))),
              NodeSettings.tests().onJava(java.get()));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    server.kill();
                    delete(work);
                  },
                  "stop Elasticsearch 9"));
      return Optional.of(server);
    }

    private static Path temporary() {
      try {
        return Files.createTempDirectory("mithaq-elasticsearch9-");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void delete(Path folder) {
      try {
        Files.walkFileTree(
            folder,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                  throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult postVisitDirectory(Path left, IOException failure)
                  throws IOException {
                Files.deleteIfExists(left);
                return FileVisitResult.CONTINUE;
              }
            });
      } catch (IOException e) {
        System.out.println("Left behind: " + folder + " (" + e + ")");
      }
    }
  }
}
