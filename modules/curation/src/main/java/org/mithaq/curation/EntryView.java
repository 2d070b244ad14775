package org.mithaq.curation;

import java.time.Instant;
import java.util.List;
import org.mithaq.kernel.Texts;
import org.mithaq.legislation.LawDraft;

/**
 * A law in the making.
 *
 * @param id opaque, lasting
 * @param version optimistic lock: goes up with each saved change
 * @param iso3 the State, empty while it is not said
 * @param state where it stands
 * @param lawId the published law that it changes, empty for a new one
 * @param base fingerprint of that law when the draft was begun
 * @param titles of the law
 * @param content the command that will publish it
 * @param sourceFile SHA-256 of the kept file it was taken from, empty without one
 * @param sourceName that file's name
 * @param createdBy account name
 * @param changedBy account name of the last change
 * @param publishedUri address after publication
 * @param steps its way, oldest first
 */
public record EntryView(
    String id,
    long version,
    String iso3,
    EntryState state,
    String lawId,
    String base,
    Texts titles,
    LawDraft content,
    String sourceFile,
    String sourceName,
    String createdBy,
    Instant createdAt,
    String changedBy,
    Instant changedAt,
    String publishedUri,
    List<Step> steps) {
  public EntryView {
    steps = List.copyOf(steps);
  }

  /**
   * Something done with the entry.
   *
   * @param step BEGUN, SUBMITTED, RETURNED, PUBLISHED, ARCHIVED, RESTORED
   * @param comment what the person said, empty for nothing
   */
  public record Step(Instant at, String actor, String step, String comment) {}
}
