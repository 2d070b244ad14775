package org.mithaq.legislation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What changed in the public record of law, laws that were taken back included. Open. */
public interface LawChanges {
  /**
   * Newest first.
   *
   * @param states codes of States; none means all
   */
  List<LawChange> latest(Collection<String> states, int atMost);

  /** Oldest first: a page of everything that changed within a span. */
  List<LawChange> since(Span span);

  Optional<LawChange> of(String lawId);

  /** Of the works at these addresses, in no order. */
  List<LawChange> at(Collection<String> workUris);

  /** When the oldest record was written; empty while there is none. */
  Optional<Instant> earliest();

  /**
   * A stretch of changes.
   *
   * @param iso3 one State, or empty for all
   * @param from not before
   * @param before earlier than
   * @param after id of the last law that was had of the instant {@code from}; empty to begin there
   */
  record Span(String iso3, Instant from, Instant before, String after, int atMost) {}
}
