package org.mithaq.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A few words that a browser keeps for the portal: it can neither read nor change them, and they
 * are good for minutes. Every server of the portal reads them, and no stranger fills a table.
 */
@ApplicationScoped
class SealedNotes {
  private static final String BETWEEN = "\n";

  private final SealedSecret seal;
  private final Clock clock;

  @Inject
  SealedNotes(SealedSecret seal, Clock clock) {
    this.seal = seal;
    this.clock = clock;
  }

  /**
   * @param kind for what; a note of one kind does not open as another
   * @param words of one line each
   */
  public String seal(String kind, Duration good, List<String> words) {
    List<String> all = new ArrayList<>(List.of(kind, clock.instant().plus(good).toString()));
    words.forEach(word -> all.add(word.replaceAll("\\R", " ")));
    return seal.seal(String.join(BETWEEN, all))
        .replace('+', '-')
        .replace('/', '_')
        .replace("=", "");
  }

  /** Empty when it is made up, of another kind or over. */
  public Optional<List<String>> open(String kind, String sealed) {
    try {
      String standard = sealed.replace('-', '+').replace('_', '/');
      List<String> all = List.of(seal.open(standard).split(BETWEEN, -1));
      boolean good = all.get(0).equals(kind) && clock.instant().isBefore(Instant.parse(all.get(1)));
      return good ? Optional.of(all.subList(2, all.size())) : Optional.empty();
    } catch (RuntimeException madeUp) {
      return Optional.empty();
    }
  }
}
