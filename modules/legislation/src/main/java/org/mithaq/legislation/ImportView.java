package org.mithaq.legislation;

import java.time.Instant;

/**
 * An import that was made.
 *
 * @param id also the id of its job; {@code pack:…} for what a region pack brought
 * @param sha256 of the file, which is the source of its laws (INV-15)
 * @param name of the file, for people
 * @param state where it stands
 * @param created laws that were new
 * @param changed laws that were here and changed
 * @param unchanged laws that came again as they were
 * @param refused laws left out
 * @param provisions provisions of the laws created and changed
 * @param reason why it failed or was withdrawn, empty otherwise
 */
public record ImportView(
    String id,
    String sha256,
    String name,
    String format,
    String publisher,
    String licence,
    String retrieved,
    String startedBy,
    State state,
    int created,
    int changed,
    int unchanged,
    int refused,
    long provisions,
    Instant startedAt,
    String reason) {
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    WITHDRAWN
  }
}
