package org.mithaq.tracking.application;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mithaq.regions.RegionPack;

/** The demonstration's participation as it lies in the tree. */
final class DemonstrationPack implements RegionPack {
  private static final Path FOLDER =
      Path.of(System.getProperty("mithaq.root"))
          .resolve("modules/region-demonstration/src/main/resources/META-INF/mithaq");

  @Override
  public String code() {
    return "demonstration";
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
    Path file = FOLDER.resolve(path);
    return Files.exists(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
  }

  @Override
  public List<String> files(String folder) {
    return List.of();
  }
}
