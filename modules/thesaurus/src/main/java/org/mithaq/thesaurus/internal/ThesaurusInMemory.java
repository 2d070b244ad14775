package org.mithaq.thesaurus.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.thesaurus.ConceptView;

/**
 * The copy in memory that everybody reads from. Whether it is old is asked at most twice a second,
 * and at once after this server changed something.
 */
@ApplicationScoped
public class ThesaurusInMemory {
  private static final Duration TRUSTED = Duration.ofMillis(500);

  private final ThesaurusTables tables;
  private final OwnTransaction transaction;
  private final Clock clock;
  private final AtomicReference<Held> held = new AtomicReference<>();

  @Inject
  public ThesaurusInMemory(ThesaurusTables tables, OwnTransaction transaction, Clock clock) {
    this.tables = tables;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** What is true now, within half a second. */
  public Snapshot current() {
    Held present = held.get();
    Instant now = clock.instant();
    if (present != null && now.isBefore(present.asked().plus(TRUSTED))) {
      return present.snapshot();
    }
    return refresh(now);
  }

  /** Ask again at the next reading: something has just been changed and committed. */
  public void forget() {
    held.updateAndGet(
        present -> present == null ? null : new Held(present.snapshot(), Instant.EPOCH));
  }

  private synchronized Snapshot refresh(Instant now) {
    try {
      Snapshot next = transaction.call(this::readUnlessSame);
      held.set(new Held(next, now));
      return next;
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception notByReading) {
      throw new IllegalStateException(notByReading);
    }
  }

  private Snapshot readUnlessSame() {
    long revision = tables.revision();
    Held present = held.get();
    return present != null && present.snapshot().revision() == revision
        ? present.snapshot()
        : Snapshot.of(revision, tables.all().stream().map(Concept::view).toList());
  }

  private record Held(Snapshot snapshot, Instant asked) {}

  /** The whole thesaurus at one revision. */
  public record Snapshot(long revision, Map<String, ConceptView> concepts, Hierarchy hierarchy) {
    static Snapshot of(long revision, List<ConceptView> views) {
      Map<String, ConceptView> bySlug = new LinkedHashMap<>();
      views.forEach(view -> bySlug.put(view.slug(), view));
      return new Snapshot(revision, bySlug, new Hierarchy(views));
    }
  }
}
