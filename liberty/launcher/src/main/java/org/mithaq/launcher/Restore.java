package org.mithaq.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mithaq.database.Folders;
import org.mithaq.database.Unprivileged;

/** Makes a data folder from an archive of {@link Backup}. */
final class Restore {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private Restore() {}

  /**
   * Unpacks the archive beside the place that it is meant for.
   *
   * @return the folder to be moved to the place
   * @throws Failure when the archive is not a backup or is broken; nothing is left of the attempt
   */
  static Path beside(Path place, Path archive) {
    Path draft = place.resolveSibling(place.getFileName() + ".restoring");
    Folders.delete(draft);
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      checkManifest(zip);
      Files.createDirectories(draft);
      Files.setPosixFilePermissions(draft, FOLDER);
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        write(zip, entries.nextElement(), draft);
      }
      Path cluster = draft.resolve("database/data");
      if (Files.isDirectory(cluster)) {
        Unprivileged.here().own(cluster);
      }
      return draft;
    } catch (IOException e) {
      Folders.delete(draft);
      throw Failure.refused("The backup " + archive + " cannot be restored: " + e.getMessage());
    } catch (Failure e) {
      Folders.delete(draft);
      throw e;
    }
  }

  private static void checkManifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(Backup.MANIFEST);
    if (entry == null) {
      throw Failure.refused("This is no backup of Mithaq: " + zip.getName());
    }
    Properties manifest = new Properties();
    try (InputStream content = zip.getInputStream(entry)) {
      manifest.load(content);
    }
    if (!"1".equals(manifest.getProperty("format"))) {
      throw Failure.refused(
          "This backup was written by a newer Mithaq: format " + manifest.getProperty("format"));
    }
  }

  private static void write(ZipFile zip, ZipEntry entry, Path draft) throws IOException {
    Path target = draft.resolve(entry.getName()).normalize();
    if (!target.startsWith(draft)) {
      throw Failure.refused("The archive names a place outside itself: " + entry.getName());
    }
    if (entry.getName().equals(Backup.MANIFEST)) {
      return;
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      Files.setPosixFilePermissions(target, FOLDER);
      return;
    }
    Files.createDirectories(target.getParent());
    try (InputStream content = zip.getInputStream(entry)) {
      Files.copy(content, target);
    }
    Files.setPosixFilePermissions(target, FILE);
  }
}
