package org.mithaq.conventions.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.mithaq.conventions.domain.FactRow;
import org.mithaq.conventions.domain.FactTable;
import org.mithaq.conventions.domain.Facts;
import org.mithaq.conventions.domain.InstrumentTexts;
import org.mithaq.conventions.domain.Participations;
import org.mithaq.kernel.OwnTransaction;

/**
 * The copy in memory that pages read from. Whether it is old is asked at most twice a second, and
 * at once after this server changed something; another server's change is seen within half a
 * second.
 */
@ApplicationScoped
public class Snapshots {
  private static final Duration TRUSTED = Duration.ofMillis(500);

  private final Facts facts;
  private final Participations participations;
  private final InstrumentTexts texts;
  private final OwnTransaction transaction;
  private final Clock clock;
  private final AtomicReference<Held> held = new AtomicReference<>();

  @Inject
  public Snapshots(
      Facts facts,
      Participations participations,
      InstrumentTexts texts,
      OwnTransaction transaction,
      Clock clock) {
    this.facts = facts;
    this.participations = participations;
    this.texts = texts;
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
    long revision = facts.revision();
    Held present = held.get();
    if (present != null && present.snapshot().revision() == revision) {
      return present.snapshot();
    }
    Map<FactTable, List<FactRow>> rows = new EnumMap<>(FactTable.class);
    for (FactTable table : FactTable.values()) {
      rows.put(table, facts.all(table));
    }
    return new Snapshot(revision, rows, participations.all(), texts.all());
  }

  private record Held(Snapshot snapshot, Instant asked) {}
}
