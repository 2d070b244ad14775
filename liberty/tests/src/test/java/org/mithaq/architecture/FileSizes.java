package org.mithaq.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long a file may grow before somebody looks for the missing noun. */
final class FileSizes {
  static final int JAVA_LINES = 400;
  static final int PAGE_LINES = 200;

  private FileSizes() {}

  /** The files that are longer, with how long they are. */
  static List<String> tooLong(List<Path> files, int budget) {
    List<String> found = new ArrayList<>();
    for (Path file : files) {
      long lines = ProjectTree.read(file).lines().count();
      if (lines > budget) {
        found.add(file.getFileName() + " has " + lines + " lines, more than " + budget);
      }
    }
    return found;
  }
}
