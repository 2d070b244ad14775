package org.mithaq.curation.application;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A folder that is watched.
 *
 * @param iso3 the State that its files are of, empty for none in particular
 */
record WatchFolder(String name, String iso3, Path path) {
  /** {@code XDC=/srv/gazette;/srv/others}: a State and a path, or a path alone. */
  static List<WatchFolder> parse(String setting) {
    List<WatchFolder> folders = new ArrayList<>();
    for (String one : setting.split(";")) {
      String[] parts = one.strip().split("=", 2);
      boolean placed = parts.length == 2 && parts[0].strip().matches("[A-Z]{3}");
      Path path = Path.of(placed ? parts[1].strip() : one.strip());
      if (path.isAbsolute()) {
        folders.add(
            new WatchFolder(path.toString(), placed ? parts[0].strip() : "", path.normalize()));
      }
    }
    return folders;
  }

  boolean usable() {
    return Files.isDirectory(path) && Files.isReadable(path) && Files.isWritable(path);
  }

  Path taken() {
    return path.resolve("taken");
  }

  Path refused() {
    return path.resolve("refused");
  }

  Path taking() {
    return path.resolve("taking");
  }

  /** Files that lie there for good: no hidden ones, no half ones of programs that copy. */
  static boolean candidate(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".")
        && Arrays.stream(new String[] {".part", ".tmp", ".crdownload", ".filepart", "~"})
            .noneMatch(name::endsWith)
        && Files.isRegularFile(file, java.nio.file.LinkOption.NOFOLLOW_LINKS);
  }
}
