package org.mithaq.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveWriterTest {
  @TempDir private Path place;

  @Test
  void aFileThatDisappearsMeanwhileIsLeftOut() throws IOException {
    Path folder = Files.createDirectories(place.resolve("data/log"));
    List<String> names = List.of("a", "b", "c", "d");
    for (String name : names) {
      Files.writeString(folder.resolve(name), name);
    }
    Path file = place.resolve("archive.zip");

    try (ArchiveWriter archive = new ArchiveWriter(file, place)) {
      archive.folder(
          folder,
          first -> {
            names.stream()
                .map(folder::resolve)
                .filter(other -> !other.equals(first))
                .forEach(ArchiveWriterTest::delete);
            return true;
          });
    }

    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName).collect(Collectors.toList()))
          .hasSize(2)
          .contains("data/log/");
    }
  }

  @Test
  void aFolderWithoutContentIsKept() throws IOException {
    Files.createDirectories(place.resolve("data/empty"));
    Path file = place.resolve("archive.zip");

    try (ArchiveWriter archive = new ArchiveWriter(file, place)) {
      archive.folder(place.resolve("data"), path -> true);
    }

    try (ZipFile zip = new ZipFile(file.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName)).contains("data/empty/");
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
