package org.mithaq.curation;

import java.time.Instant;
import java.util.Optional;
import org.mithaq.kernel.Texts;

/**
 * Something that came by itself.
 *
 * @param originName the feed or folder it came from
 * @param identifier its name there
 * @param iso3 the State, empty when a file does not say it
 * @param fileSha256 the kept file
 * @param sourceUrl the address it came from, empty for a folder
 * @param lawUri the published law that it would change, or that its source took back; empty for a
 *     new one
 * @param notes what was read otherwise than it stands, a line each
 * @param reason why it was set aside
 * @param entry the entry that it became
 */
public record IncomingItem(
    String id,
    long version,
    String originName,
    String identifier,
    Kind kind,
    String iso3,
    Texts titles,
    String fileSha256,
    String fileName,
    String sourceUrl,
    String lawUri,
    String notes,
    State state,
    Instant arrivedAt,
    String decidedBy,
    Optional<Instant> decidedAt,
    String reason,
    String entry) {
  /** What came. */
  public enum Kind {
    LAW,
    /** A document that is to be read first. */
    FILE,
    /** Its source took back what came from it before. */
    GONE
  }

  /** Where it stands. */
  public enum State {
    WAITING,
    TAKEN,
    SET_ASIDE,
    /** Something newer of the same name came from the same place. */
    REPLACED
  }
}
