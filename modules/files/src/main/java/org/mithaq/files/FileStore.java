package org.mithaq.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Keeps bytes under their SHA-256. */
public interface FileStore {
  /**
   * Streams to disk, then names it by its hash; the same bytes twice are one file. Memory does not
   * grow with the file.
   *
   * @param name as the sender called it, kept for people only and never used as a path
   * @param mediaType as declared, {@code application/octet-stream} when unknown
   * @param limitBytes more than this is refused as {@code TooLarge} and leaves nothing behind
   */
  StoredFile store(InputStream bytes, String name, String mediaType, long limitBytes)
      throws IOException;

  /** Opens a file; the caller closes it. */
  InputStream open(String sha256) throws IOException;

  Optional<StoredFile> find(String sha256);
}
