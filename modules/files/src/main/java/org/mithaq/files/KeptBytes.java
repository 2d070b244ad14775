package org.mithaq.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The kept files read again: whether their bytes are still what their names say. A sound one is
 * read each month, a damaged one each day, until the same bytes are stored again or put back.
 */
public interface KeptBytes {
  /** Takes files whose time has come; nobody else gets them for some minutes. */
  List<String> due(int atMost);

  /** The same for all that were not read since. */
  List<String> unreadSince(Instant moment, int atMost);

  /** Reads it now and keeps what came of it; takes long, not to be called in a transaction. */
  FileHealth check(String sha256);

  Optional<FileHealth> find(String sha256);

  /** Those that are not what they were, the longest so first. */
  List<FileHealth> failing(int atMost);

  Standing standing();

  /**
   * How all of them stand.
   *
   * @param readFrom when the one that was read longest ago was read; empty while one never was
   */
  record Standing(
      long files, long bytes, long neverRead, long failing, Optional<Instant> readFrom) {}
}
