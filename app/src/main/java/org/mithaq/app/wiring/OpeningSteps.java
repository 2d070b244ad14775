package org.mithaq.app.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mithaq.access.Accounts;
import org.mithaq.access.CurrentActor;
import org.mithaq.conventions.UniversalInstruments;
import org.mithaq.database.DatabaseFailure;
import org.mithaq.database.Migrations;
import org.mithaq.elasticsearch.engine.EngineCheck;
import org.mithaq.elasticsearch.engine.EngineHealth;
import org.mithaq.kernel.Actor;
import org.mithaq.outbox.OutboxBoard;
import org.mithaq.regions.PackBoard;
import org.mithaq.thesaurus.UniversalThesaurus;

/** What is done at the opening, a step a method. */
@ApplicationScoped
class OpeningSteps {
  private final DataSource dataSource;
  private final EntityManagerFactory persistence;
  private final Accounts accounts;
  private final UniversalInstruments universal;
  private final UniversalThesaurus thesaurus;
  private final PackBoard packs;
  private final OutboxBoard outbox;
  private final EngineHealth engine;
  private final Settings settings;

  @Inject
  OpeningSteps(
      DataSource dataSource,
      EntityManagerFactory persistence,
      Accounts accounts,
      UniversalInstruments universal,
      UniversalThesaurus thesaurus,
      PackBoard packs,
      OutboxBoard outbox,
      EngineHealth engine,
      Settings settings) {
    this.dataSource = dataSource;
    this.persistence = persistence;
    this.accounts = accounts;
    this.universal = universal;
    this.thesaurus = thesaurus;
    this.packs = packs;
    this.outbox = outbox;
    this.engine = engine;
    this.settings = settings;
  }

  boolean databaseAnswers() {
    try (Connection connection = dataSource.getConnection()) {
      return connection.isValid(2);
    } catch (SQLException notYet) {
      return false;
    }
  }

  /** Migrates, then opens the persistence unit, since a broken one does not stop deployment. */
  void migrate() {
    try {
      Migrations.run(dataSource, Migrations.CONTEXTS);
    } catch (DatabaseFailure failed) {
      throw new FatalOpeningException("A migration failed", failed);
    }
    if (persistence.getMetamodel() == null) {
      throw new FatalOpeningException("The persistence unit is broken", null);
    }
  }

  /** The first administrator, the universal instruments, the packs. */
  void load() throws Exception {
    CurrentActor.as(
        Actor.HOUSE,
        () -> {
          settings
              .administratorPassword()
              .ifPresent(password -> accounts.openFirstAdministrator("admin", password));
          universal.load();
          thesaurus.load();
          packs.loadAll(settings.acceptPacks());
          return null;
        });
  }

  /** True once what the packs brought is in the index; or when there is no engine to wait for. */
  boolean firstSearchCanBeAnswered() {
    EngineCheck report = engine.check();
    return !report.well() || report.documents() > 0 || outbox.counts().waiting() == 0;
  }
}
