package org.mithaq.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The archives that the command named itself in a folder; whatever else lies there is not ours. */
final class OldBackups {
  static final String PREFIX = "mithaq-backup-";
  static final String SUFFIX = ".zip";

  private static final Pattern OURS =
      Pattern.compile(Pattern.quote(PREFIX) + "\\d{8}-\\d{6}" + Pattern.quote(SUFFIX));

  private final Path folder;

  private OldBackups(Path folder) {
    this.folder = folder;
  }

  static OldBackups of(Path folder) {
    return new OldBackups(folder);
  }

  /** Deletes all but the newest, by the moment in their names; says which. */
  List<Path> beyond(int newest) throws IOException {
    List<Path> old;
    try (Stream<Path> files = Files.list(folder)) {
      old =
          files
              .filter(file -> OURS.matcher(file.getFileName().toString()).matches())
              .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed())
              .skip(newest)
              .toList();
    }
    for (Path file : old) {
      Files.delete(file);
    }
    return old;
  }
}
