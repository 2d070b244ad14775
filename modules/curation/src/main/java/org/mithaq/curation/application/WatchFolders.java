package org.mithaq.curation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The folders of the configuration, and which of their files have stopped growing. */
@ApplicationScoped
class WatchFolders {
  private final List<WatchFolder> folders;
  private final Duration quiet;
  private final Clock clock;
  private final Map<Path, Seen> seen = new HashMap<>();

  @Inject
  WatchFolders(
      @ConfigProperty(name = "mithaq.watch.folders", defaultValue = "-") String setting,
      @ConfigProperty(name = "mithaq.watch.quiet.seconds", defaultValue = "10") long quiet,
      Clock clock) {
    this.folders = WatchFolder.parse(setting);
    this.quiet = Duration.ofSeconds(quiet);
    this.clock = clock;
  }

  private record Seen(long size, FileTime changed, Instant since) {}

  public List<WatchFolder> all() {
    return folders;
  }

  public Optional<WatchFolder> named(String name) {
    return folders.stream().filter(folder -> folder.name().equals(name)).findFirst();
  }

  /** Whether a file of that folder has been the same for a while. */
  public synchronized boolean ready(WatchFolder folder) throws IOException {
    return !quietFiles(folder).isEmpty();
  }

  /** Files that have been the same for a while, by name; one more look at each of them. */
  public synchronized List<Path> quietFiles(WatchFolder folder) throws IOException {
    List<Path> ready = new ArrayList<>();
    if (!folder.usable()) {
      return ready;
    }
    Map<Path, Seen> now = new HashMap<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder.path(), WatchFolder::candidate)) {
      for (Path file : files) {
        look(file).ifPresent(one -> now.put(file, one));
      }
    }
    seen.keySet().removeIf(file -> file.startsWith(folder.path()));
    seen.putAll(now);
    now.forEach(
        (file, one) -> {
          if (!one.since.plus(quiet).isAfter(clock.instant())) {
            ready.add(file);
          }
        });
    ready.sort(null);
    return ready;
  }

  private Optional<Seen> look(Path file) throws IOException {
    try {
      long size = Files.size(file);
      FileTime changed = Files.getLastModifiedTime(file);
      Seen before = seen.get(file);
      boolean same = before != null && before.size == size && before.changed.equals(changed);
      return Optional.of(same ? before : new Seen(size, changed, clock.instant()));
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
  }
}
