package org.mithaq.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.mithaq.files.FileHealth.State;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * {@code ab/<sha256>} under one folder. A file comes under a passing name, is forced to the disk
 * and then moved to its own in one step, so that a file with a name is always whole. One that is
 * not any more gives way to the same bytes when they come again.
 */
final class FileFolder {
  private static final int BUFFER = 64 * 1024;

  private final Path folder;

  FileFolder(Path folder) {
    this.folder = folder;
  }

  /** What was written: its name and its length in bytes. */
  record Written(String sha256, long size) {}

  /**
   * @throws RefusedException TooLarge beyond the limit; nothing is left behind
   */
  Written write(InputStream bytes, long limitBytes) throws IOException {
    Files.createDirectories(folder);
    Path passing = Files.createTempFile(folder, "incoming-", ".part");
    try {
      Written written = copy(bytes, passing, limitBytes);
      Path own = path(written.sha256());
      if (read(written.sha256()) != State.SOUND) {
        Files.createDirectories(own.getParent());
        Files.move(passing, own, StandardCopyOption.ATOMIC_MOVE);
        forceEntry(own.getParent());
      }
      return written;
    } finally {
      Files.deleteIfExists(passing);
    }
  }

  InputStream open(String sha256) throws IOException {
    if (!isHash(sha256)) {
      throw new NoSuchFileException("no file of that hash");
    }
    return Files.newInputStream(path(sha256));
  }

  /** Whether what lies under a name are its bytes. */
  State read(String sha256) {
    try (InputStream bytes = open(sha256)) {
      MessageDigest digest = sha256();
      byte[] buffer = new byte[BUFFER];
      int read;
      while ((read = bytes.read(buffer)) >= 0) {
        digest.update(buffer, 0, read);
      }
      boolean same = HexFormat.of().formatHex(digest.digest()).equals(sha256);
      return same ? State.SOUND : State.DAMAGED;
    } catch (NoSuchFileException gone) {
      return State.MISSING;
    } catch (IOException unreadable) {
      return State.UNREADABLE;
    }
  }

  static boolean isHash(String text) {
    return text.matches("[0-9a-f]{64}");
  }

  private Path path(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static Written copy(InputStream bytes, Path to, long limit) throws IOException {
    MessageDigest digest = sha256();
    long size = 0;
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.WRITE);
        OutputStream out = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
      byte[] buffer = new byte[BUFFER];
      int read;
      while ((read = bytes.read(buffer)) >= 0) {
        size += read;
        if (size > limit) {
          throw new RefusedException(
              new Refusal.TooLarge("file", "the file is larger than " + limit + " bytes"));
        }
        out.write(buffer, 0, read);
      }
      channel.force(true);
    }
    return new Written(HexFormat.of().formatHex(digest.digest()), size);
  }

  /** Makes the new name itself last; a system that cannot do this to a folder keeps it anyhow. */
  private static void forceEntry(Path parent) {
    try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException notHere) {
      // Windows opens no folders.
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
