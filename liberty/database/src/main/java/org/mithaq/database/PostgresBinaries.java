package org.mithaq.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL binaries of the class path, unpacked once into a cache folder.
 *
 * <p>The archive travels as {@code postgres-linux-<machine>.txz} inside a jar of its own.
 */
public final class PostgresBinaries {
  private PostgresBinaries() {}

  /**
   * Unpacks the binaries for this machine into a folder of their own under {@code cache}, unless
   * they are there. Safe when several processes do it at once: the folder appears whole, by one
   * rename.
   *
   * @return the folder that holds {@code bin}, {@code lib} and {@code share}
   * @throws IllegalStateException where the class path holds no binaries for this machine
   * @throws UncheckedIOException when the cache cannot be written
   */
  public static Path unpackInto(Path cache) {
    String archive = "postgres-linux-" + machine() + ".txz";
    URL packed = PostgresBinaries.class.getResource("/" + archive);
    if (packed == null) {
      throw new IllegalStateException(
          "No PostgreSQL for this machine on the class path: " + archive);
    }
    try {
      // The archive carries no version; its length tells one release from the next.
      String name = archive.replace(".txz", "-" + packed.openConnection().getContentLengthLong());
      Path home = cache.toAbsolutePath().resolve(name);
      if (!Files.isDirectory(home)) {
        Files.createDirectories(cache);
        appear(packed, home);
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack PostgreSQL into " + cache, e);
    }
  }

  private static void appear(URL packed, Path home) throws IOException {
    Path draft = Files.createTempDirectory(home.getParent(), "unpacking-");
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new XZInputStream(new BufferedInputStream(packed.openStream())))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(tar, entry, draft);
      }
    }
    Files.setPosixFilePermissions(draft, permissions(0755));
    Unprivileged.here().own(draft);
    try {
      Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      Folders.delete(draft);
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }

  private static void write(InputStream tar, TarArchiveEntry entry, Path draft) throws IOException {
    Path target = draft.resolve(entry.getName()).normalize();
    if (!target.startsWith(draft)) {
      throw new IOException("The archive names a place outside itself: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, target);
      Files.setPosixFilePermissions(target, permissions(entry.getMode()));
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    PosixFilePermission[] all = PosixFilePermission.values();
    Set<PosixFilePermission> set = EnumSet.noneOf(PosixFilePermission.class);
    for (int bit = 0; bit < all.length; bit++) {
      if ((mode & (0400 >> bit)) != 0) {
        set.add(all[bit]);
      }
    }
    return set;
  }

  private static String machine() {
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return switch (machine) {
      case "amd64", "x86_64" -> "x86_64";
      case "aarch64", "arm64" -> "arm_64";
      default -> machine;
    };
  }
}
