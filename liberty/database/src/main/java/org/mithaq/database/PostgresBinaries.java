package org.mithaq.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
   * Unpacks the binaries for this machine into a folder of their own under {@code cache}, unless they are there.
   *
   * @return the folder that holds {@code bin}, {@code lib} and {@code share}
   * @throws IllegalStateException where the class path holds no binaries for this machine
   */
  public static Path unpackInto(Path cache) {
    String archive = archive();
    try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
      if (packed == null) {
        throw new IllegalStateException("No PostgreSQL binaries for this machine on the class path: " + archive);
      }
      byte[] bytes = packed.readAllBytes();
      Path home = cache.toAbsolutePath().resolve("postgres-" + Fingerprint.of(bytes));
      if (!Files.isExecutable(home.resolve("bin/postgres"))) {
        unpack(bytes, home);
      }
      return home;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot unpack PostgreSQL into " + cache, e);
    }
  }
}
