package org.mithaq.conventions.facts;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.mithaq.regions.RegionPack;

/** A place with files of facts: this module's own data, or a region pack. */
public interface FactFolder {
  /** A lasting name of the file set, for people too. */
  String origin();

  Optional<InputStream> file(String path) throws IOException;

  /** Files of a sub-folder in alphabetical order; none where there is no such folder. */
  List<String> files(String folder) throws IOException;

  /** What every installation has: data of this module. */
  static FactFolder universal() {
    return new FactFolder() {
      @Override
      public String origin() {
        return "universal";
      }

      @Override
      public Optional<InputStream> file(String path) {
        return Optional.ofNullable(
            FactFolder.class.getResourceAsStream("/META-INF/mithaq-conventions/" + path));
      }

      @Override
      public List<String> files(String folder) {
        return List.of();
      }
    };
  }

  static FactFolder of(RegionPack pack) {
    return new FactFolder() {
      @Override
      public String origin() {
        return "pack " + pack.code();
      }

      @Override
      public Optional<InputStream> file(String path) throws IOException {
        return pack.file(path);
      }

      @Override
      public List<String> files(String folder) throws IOException {
        return pack.files(folder);
      }
    };
  }
}
