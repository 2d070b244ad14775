package org.mithaq.assistance.application;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Role;
import org.mithaq.assistance.KeepRun.Start;
import org.mithaq.assistance.ModuleRuns.RunView;
import org.mithaq.assistance.persistence.DraftRows;
import org.mithaq.assistance.persistence.ModuleRows;
import org.mithaq.assistance.persistence.RunRows;
import org.mithaq.assistance.rules.RulesByHand;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.conventions.application.KeepingFacts;
import org.mithaq.conventions.application.LoadingFacts;
import org.mithaq.conventions.application.ReadingConventions;
import org.mithaq.conventions.application.Snapshots;
import org.mithaq.conventions.persistence.JpaFacts;
import org.mithaq.conventions.persistence.JpaInstrumentTexts;
import org.mithaq.conventions.persistence.JpaParticipations;
import org.mithaq.database.JpaOnPostgres;
import org.mithaq.kernel.Actor;
import org.mithaq.kernel.OwnTransaction;
import org.mithaq.kernel.Permission;
import org.mithaq.kernel.Reach;
import org.mithaq.regions.RegionPack;

/** Programmes and runs on a fresh real database with the real conventions. */
final class AssistanceHouse implements AutoCloseable {
  final JpaOnPostgres jpa = JpaOnPostgres.of("access", "conventions", "assistance");
  final HandClock clock = new HandClock();
  final Below below = new Below();
  final DirectoryByHand directory = new DirectoryByHand();
  final ModuleRows moduleRows = new ModuleRows(jpa.entityManager());
  final RunRows runRows = new RunRows(jpa.entityManager());
  final ReadingModules modules = new ReadingModules(moduleRows, below.regions());
  final RunDesk desk;
  final KeepingRun keeping;
  final ReadingRuns reading;
  final WorkingOnDraft drafts;
  private final LoadingFacts facts;
  private final ConventionCatalogue conventions;

  AssistanceHouse() {
    JpaFacts rows = new JpaFacts(jpa.entityManager(), clock);
    JpaParticipations participations = new JpaParticipations(jpa.entityManager());
    Snapshots snapshots =
        new Snapshots(
            rows,
            participations,
            new JpaInstrumentTexts(jpa.entityManager(), clock),
            new OwnTransaction() {
              @Override
              public <T> T call(Callable<T> work) {
                return jpa.inTransaction(work);
              }
            },
            clock);
    facts = new LoadingFacts(new KeepingFacts(rows, participations), snapshots);
    jpa.inTransaction(() -> facts.load());
    conventions = new ReadingConventions(snapshots);
    DraftRows draftRows = new DraftRows(jpa.entityManager());
    desk = new RunDesk(runRows, moduleRows, RulesByHand.of(below(), draftRows), clock);
    keeping =
        new KeepingRun(
            desk, runRows, modules, below.regions(), new NationalProvisions(below.legislation()));
    reading =
        new ReadingRuns(
            runRows,
            moduleRows,
            desk,
            new Capacities(below.assessmentDoor()),
            new PublicOutputs(
                below.needDoor(), below.planDoor(), below.assessmentDoor(), below.dutyDoor()));
    drafts = new WorkingOnDraft(draftRows, runRows, desk, below.compare(), below.regions());
  }

  private RulesByHand.Doors below() {
    return new RulesByHand.Doors(
        below.legislation(),
        below.lawEvidence(),
        below.noProvisions(),
        below.assessmentDoor(),
        below.templateDoor(),
        below.dutyDoor(),
        below.needDoor(),
        below.planDoor(),
        directory);
  }

  /** Loads the pack's instruments and programmes. */
  AssistanceHouse load(RegionPack pack) {
    try {
      jpa.inTransaction(
          () -> {
            facts.load(pack);
            return null;
          });
      jpa.inTransaction(
          () -> {
            new LoadingModules(
                    new KeepingModules(moduleRows, clock), conventions, below.templateDoor())
                .load(pack);
            return null;
          });
      return this;
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  <T> T as(Role role, String name, Callable<T> something) {
    Map<Permission, Reach> rights = new HashMap<>();
    role.permissions().forEach(one -> rights.put(one, Reach.of(java.util.Set.of("XDA"))));
    try {
      return CurrentActor.as(
          new Actor(Actor.Kind.PERSON, name, rights), () -> jpa.inTransaction(something));
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  String start() {
    return as(
        Role.FOCAL_POINT,
        "focal",
        () ->
            keeping.start(
                new Start(
                    "XDA", "arab-states", "untoc-group-and-laundering", java.util.List.of("ana"))));
  }

  RunView view(String id) {
    return as(Role.OBSERVER, "observer", () -> reading.find(id).orElseThrow());
  }

  /** Something done to the run as it stands. */
  void act(String id, Act act) {
    long version = view(id).run().version();
    as(
        Role.FOCAL_POINT,
        "focal",
        () -> {
          act.on(version);
          return null;
        });
  }

  void done(String id, String step) {
    act(id, version -> keeping.done(id, version, step));
  }

  @Override
  public void close() {
    jpa.close();
  }

  /** What is done to a version of a run. */
  interface Act {
    void on(long version);
  }
}
