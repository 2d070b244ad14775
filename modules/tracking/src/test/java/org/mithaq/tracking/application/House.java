package org.mithaq.tracking.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.mithaq.access.CurrentActor;
import org.mithaq.access.Role;
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

/** Real conventions of the repository on a fresh real database, a clock by hand, and actors. */
final class House implements AutoCloseable {
  final JpaOnPostgres jpa =
      JpaOnPostgres.of("access", "conventions", "legislation", "concordance", "tracking");
  final HandClock clock = new HandClock();
  final ConventionCatalogue conventions;

  House() {
    JpaFacts facts = new JpaFacts(jpa.entityManager(), clock);
    JpaParticipations participations = new JpaParticipations(jpa.entityManager());
    Snapshots snapshots =
        new Snapshots(
            facts,
            participations,
            new JpaInstrumentTexts(jpa.entityManager(), clock),
            new OwnTransaction() {
              @Override
              public <T> T call(Callable<T> work) {
                return jpa.inTransaction(work);
              }
            },
            clock);
    LoadingFacts loading = new LoadingFacts(new KeepingFacts(facts, participations), snapshots);
    jpa.inTransaction(() -> loading.load());
    jpa.inTransaction(
        () -> {
          loading.load(new DemonstrationPack());
          return null;
        });
    conventions = new ReadingConventions(snapshots);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Does it as somebody of that role in State XDA. */
  <T> T as(Role role, String name, Callable<T> something) {
    return as(role.permissions(), "XDA", name, something);
  }

  <T> T as(Set<Permission> permissions, String iso3, String name, Callable<T> something) {
    Map<Permission, Reach> rights = new HashMap<>();
    permissions.forEach(one -> rights.put(one, Reach.of(Set.of(iso3))));
    try {
      return CurrentActor.as(
          new Actor(Actor.Kind.PERSON, name, rights), () -> jpa.inTransaction(something));
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception never) {
      throw new IllegalStateException(never);
    }
  }

  void run(Role role, String name, Runnable something) {
    as(
        role,
        name,
        () -> {
          something.run();
          return null;
        });
  }

  /** Writes straight into a table. */
  void sql(String statement, Object... values) {
    jpa.inTransaction(
        () -> {
          var query = jpa.entityManager().createNativeQuery(statement);
          for (int at = 0; at < values.length; at++) {
            query.setParameter(at + 1, values[at]);
          }
          query.executeUpdate();
        });
  }

  @Override
  public void close() {
    jpa.close();
  }

  /** A clock that goes on when it is told to. */
  static final class HandClock extends Clock {
    private Instant now = Instant.parse("2026-11-26T10:00:00Z");

    void to(String day) {
      now = Instant.parse(day + "T10:00:00Z");
    }

    void on() {
      now = now.plusSeconds(60);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
