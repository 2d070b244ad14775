package org.mithaq.files;

import java.time.Instant;
import java.util.Optional;

/**
 * How the bytes of a kept file are.
 *
 * @param readAt when they were last read, or came
 * @param since when they were first found not to be what they were
 */
public record FileHealth(
    StoredFile file, State state, Optional<Instant> readAt, Optional<Instant> since) {
  public enum State {
    /** Kept before files were read again, and not read yet. */
    UNREAD,
    SOUND,
    /** Other bytes than those that came. */
    DAMAGED,
    MISSING,
    /** The disk does not give them. */
    UNREADABLE
  }

  /** Whether they are known not to be what they were. */
  public boolean failing() {
    return since.isPresent();
  }
}
