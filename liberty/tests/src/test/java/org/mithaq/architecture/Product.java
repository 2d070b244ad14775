package org.mithaq.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The compiled classes of every module in the tree. */
final class Product {
  private Product() {}

  static JavaClasses classes() {
    return Imported.CLASSES;
  }

  /** Classes of the test tree that break a rule on purpose. */
  static JavaClasses offenders(String room) {
    return new ClassFileImporter().importPackages("org.mithaq.architecture.offenders." + room);
  }

  private static JavaClasses imported() {
    List<Path> folders =
        ProjectTree.here().modules().stream()
            .filter(ProjectModule::hasCode)
            .map(ProjectModule::compiled)
            .toList();
    for (Path folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new IllegalStateException(
            folder + " is missing: build all modules first (mvn verify at the root does)");
      }
    }
    return new ClassFileImporter().importPaths(folders);
  }

  /** Read once for all tests. */
  private static final class Imported {
    private static final JavaClasses CLASSES = imported();
  }
}
