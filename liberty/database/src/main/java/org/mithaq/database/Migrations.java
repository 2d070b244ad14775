package org.mithaq.database;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Applies what each context brings under {@code db/<context>}: one schema and one history table per
 * context, named as the context with {@code -} turned into {@code _}.
 *
 * <p>Flyway finds migrations inside jars only in folders that hold an (empty) file {@code
 * flyway.location}; without it, it applies nothing and says nothing. Therefore a listed context
 * without a migration stops the run.
 */
public final class Migrations {

  /**
   * The contexts that have tables, lower floors first; a later one may use views ({@code door_*})
   * of an earlier.
   */
  public static final List<String> CONTEXTS =
      List.of(
          "outbox",
          "jobs",
          "files",
          "notices",
          "access",
          "search",
          "regions",
          "conventions",
          "legislation",
          "thesaurus",
          "directory",
          "concordance",
          "curation",
          "readers",
          "opendata",
          "tracking",
          "assistance");

  private Migrations() {}

  /**
   * Migrates the contexts in the order given; several processes may do it at once, one waits for
   * the other.
   *
   * @return how many migrations were applied for each context (0 where nothing was new)
   * @throws DatabaseFailure when a context has no migration, or one fails or was changed after it
   *     had been applied
   */
  public static Map<String, Integer> run(DataSource database, List<String> contexts) {
    return run(Flyway.configure(loader()).dataSource(database), contexts);
  }

  /** The same for a JDBC URL. */
  public static Map<String, Integer> run(
      String url, String user, String password, List<String> contexts) {
    return run(Flyway.configure(loader()).dataSource(url, user, password), contexts);
  }

  private static Map<String, Integer> run(FluentConfiguration connection, List<String> contexts) {
    Map<String, Integer> applied = new TreeMap<>();
    for (String context : contexts) {
      applied.put(context, migrate(connection, context));
    }
    return Map.copyOf(applied);
  }

  private static int migrate(FluentConfiguration connection, String context) {
    Flyway flyway =
        Flyway.configure(loader())
            .configuration(connection)
            .locations("classpath:db/" + context)
            .failOnMissingLocations(true)
            .validateMigrationNaming(true)
            .schemas(context.replace('-', '_'))
            .createSchemas(true)
            .cleanDisabled(true)
            .load();
    try {
      if (flyway.info().all().length == 0) {
        throw new DatabaseFailure(
            "No migration of the context "
                + context
                + ": db/"
                + context
                + " needs V*.sql and a file flyway.location");
      }
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayException e) {
      throw new DatabaseFailure("Migrating " + context + ": " + e.getMessage(), e);
    }
  }

  private static ClassLoader loader() {
    ClassLoader context = Thread.currentThread().getContextClassLoader();
    return context == null ? Migrations.class.getClassLoader() : context;
  }
}
