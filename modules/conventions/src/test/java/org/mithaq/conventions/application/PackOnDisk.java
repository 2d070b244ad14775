package org.mithaq.conventions.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mithaq.regions.RegionPack;

/** A pack of this repository as it lies in the tree, or any folder like it. */
final class PackOnDisk implements RegionPack {
  private final String code;
  private final Path folder;

  PackOnDisk(String code, Path folder) {
    this.code = code;
    this.folder = folder;
  }

  static PackOnDisk of(String code) {
    Path root = Path.of(System.getProperty("mithaq.root"));
    return new PackOnDisk(
        code, root.resolve("modules/region-" + code + "/src/main/resources/META-INF/mithaq"));
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String sha256() {
    return "";
  }

  @Override
  public Optional<InputStream> file(String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  @Override
  public List<String> files(String sub) throws IOException {
    Path within = folder.resolve(sub);
    if (!Files.isDirectory(within)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(within)) {
      return files.map(file -> sub + "/" + file.getFileName()).sorted().toList();
    }
  }
}
