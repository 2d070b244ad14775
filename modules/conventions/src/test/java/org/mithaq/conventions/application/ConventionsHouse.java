package org.mithaq.conventions.application;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.persistence.JpaFacts;
import org.mithaq.conventions.persistence.JpaInstrumentTexts;
import org.mithaq.conventions.persistence.JpaParticipations;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;

/** This context put together by hand on a real database. */
final class ConventionsHouse implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);

  final JpaOnPostgres jpa = JpaOnPostgres.of("access", "conventions");
  final JpaFacts facts = new JpaFacts(jpa.entityManager(), CLOCK);
  final JpaParticipations participations = new JpaParticipations(jpa.entityManager());
  final JpaInstrumentTexts texts = new JpaInstrumentTexts(jpa.entityManager(), CLOCK);
  final OwnTransaction transaction =
      new OwnTransaction() {
        @Override
        public <T> T call(Callable<T> work) {
          return jpa.inTransaction(work);
        }
      };
  final Snapshots snapshots = new Snapshots(facts, participations, texts, transaction, CLOCK);
  final ReadingConventions catalogue = new ReadingConventions(snapshots);
  final LoadingFacts loading = new LoadingFacts(new KeepingFacts(facts, participations), snapshots);
  final FakeRegions regions = new FakeRegions();

  /** Everything that the repository brings. */
  ConventionsHouse furnished() {
    loadUniversal();
    load(PackOnDisk.of("arab-states"));
    load(PackOnDisk.of("demonstration"));
    return this;
  }

  void loadUniversal() {
    jpa.inTransaction(() -> loading.load());
  }

  void load(PackOnDisk pack) {
    jpa.inTransaction(
        () -> {
          loading.load(pack);
          return null;
        });
  }

  long revision() {
    return jpa.inTransaction(facts::revision);
  }

  /** Runs an import as a job does, its keeping in one transaction. */
  void importStatusActions(InMemoryFiles files, RecordedRun run) {
    StatusActionsImport work =
        new StatusActionsImport(
            files, snapshots, new KeepingStatusActions(participations, facts), regions, CLOCK);
    jpa.inTransaction(
        () -> {
          CurrentActor.as(
              Actor.HOUSE,
              () -> {
                work.run(run);
                return null;
              });
          return null;
        });
  }

  void importTexts(InMemoryFiles files, RecordedRun run) {
    InstrumentTextImport work =
        new InstrumentTextImport(files, snapshots, new KeepingInstrumentText(texts, facts));
    jpa.inTransaction(
        () -> {
          CurrentActor.as(
              Actor.HOUSE,
              () -> {
                work.run(run);
                return null;
              });
          return null;
        });
  }

  @Override
  public void close() {
    jpa.close();
  }
}
