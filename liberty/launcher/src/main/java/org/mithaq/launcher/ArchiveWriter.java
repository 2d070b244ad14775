package org.mithaq.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes folders into a zip archive, by their names under a root; a folder without content is kept
 * too.
 */
final class ArchiveWriter implements AutoCloseable {
  private final ZipOutputStream zip;
  private final Path root;
  private final Set<String> written = new HashSet<>();

  ArchiveWriter(Path file, Path root) throws IOException {
    this.zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    this.zip.setLevel(Deflater.BEST_SPEED);
    this.root = root;
  }

  /** Everything in a folder that is wanted; what disappears meanwhile is left out. */
  void folder(Path folder, Predicate<Path> wanted) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (path.equals(folder) || wanted.test(path)) {
              directory(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile() && wanted.test(path)) {
              file(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }
        });
  }

  void text(String name, String content) throws IOException {
    begin(name);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  void textIn(Path folder, String name, String content) throws IOException {
    text(root.relativize(folder.resolve(name)).toString(), content);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void directory(Path path) throws IOException {
    if (written.add(name(path) + "/")) {
      zip.putNextEntry(new ZipEntry(name(path) + "/"));
      zip.closeEntry();
    }
  }

  private void file(Path path) throws IOException {
    try (InputStream content = Files.newInputStream(path)) {
      begin(name(path));
      content.transferTo(zip);
      zip.closeEntry();
    } catch (NoSuchFileException goneMeanwhile) {
      return;
    }
  }

  private void begin(String name) throws IOException {
    written.add(name);
    zip.putNextEntry(new ZipEntry(name));
  }

  private String name(Path path) {
    return root.relativize(path).toString();
  }
}
