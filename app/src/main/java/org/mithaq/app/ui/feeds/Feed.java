package org.mithaq.app.ui.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.mithaq.kernel.Text;

/**
 * What is new, newest first, at most {@link #WINDOW} entries.
 *
 * @param key what the feed is of, the same for ever: its id is made of it
 * @param title what readers see it called
 * @param page path and query of the page that it stands beside
 */
record Feed(String key, Text title, String page, List<Entry> entries) {
  /** Who looks in more rarely than a hundred changes come, harvests: see {@code /oai}. */
  static final int WINDOW = 100;

  Feed {
    entries =
        entries.stream()
            .sorted(Comparator.comparing(Entry::updated).reversed().thenComparing(Entry::key))
            .limit(WINDOW)
            .toList();
  }

  Feed and(Stream<Entry> more) {
    return new Feed(key, title, page, Stream.concat(entries.stream(), more).toList());
  }

  /** Of the newest entry; a feed without any has never been updated since the epoch. */
  Instant updated() {
    return entries.stream().map(Entry::updated).findFirst().orElse(Instant.EPOCH);
  }

  String id() {
    return id(key);
  }

  /** A name-based UUID (RFC 9562, version 3): the same on every host that this portal moves to. */
  static String id(String key) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("mithaq/feed/" + key).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Something new.
   *
   * @param key of what it is about, the same for ever
   * @param title in its own language
   * @param summary what happened, in the reader's language
   * @param page path of where it is read
   * @param rights licence, empty when not said
   * @param category code of the State
   */
  record Entry(
      String key,
      Text title,
      Text summary,
      String page,
      String rights,
      String category,
      Instant updated) {
    String id() {
      return Feed.id(key);
    }
  }
}
