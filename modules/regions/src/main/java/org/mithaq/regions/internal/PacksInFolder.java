package org.mithaq.regions.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.kernel.RefusedException;

/**
 * All packs of a folder, opened.
 *
 * @param packs those that can be read, in alphabetical order of their codes
 * @param broken why the others cannot, by file name
 */
record PacksInFolder(List<OpenedPack> packs, Map<String, Exception> broken)
    implements AutoCloseable {

  static PacksInFolder open(PackFolder folder) throws IOException {
    RegionYamlReader reader = new RegionYamlReader();
    Map<String, OpenedPack> packs = new TreeMap<>();
    Map<String, Exception> broken = new TreeMap<>();
    for (Path path : folder.candidates()) {
      String name = path.getFileName().toString();
      try {
        OpenedPack.open(path, reader).ifPresent(pack -> take(pack, packs));
      } catch (IOException | RuntimeException unreadable) {
        broken.put(name, unreadable);
      }
    }
    List<OpenedPack> sorted = new ArrayList<>(packs.values());
    sorted.sort(Comparator.comparing(OpenedPack::code));
    return new PacksInFolder(List.copyOf(sorted), broken);
  }

  private static void take(OpenedPack pack, Map<String, OpenedPack> packs) {
    if (packs.putIfAbsent(pack.code(), pack) != null) {
      pack.close();
      throw RefusedException.conflict(
          "Two packs of the folder have the code " + pack.code() + "; the first by name is read");
    }
  }

  @Override
  public void close() {
    packs.forEach(OpenedPack::close);
  }
}
