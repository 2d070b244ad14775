package org.mithaq.database;

import java.util.Map;

/**
 * The program that migrates a database: {@code java -cp <the portal's jars>
 * org.mithaq.database.Migrate}.
 *
 * <p>It reads {@code MITHAQ_DB_URL}, {@code MITHAQ_DB_USER} and {@code MITHAQ_DB_PASSWORD} from the
 * environment, so that no password stands on a command line. Exit code 0: everything is up to date;
 * 1: it is not, the reason is on standard error.
 */
public final class Migrate {
  private Migrate() {}

  public static void main(String[] arguments) {
    try {
      Map<String, Integer> applied =
          Migrations.run(
              setting("MITHAQ_DB_URL"),
              setting("MITHAQ_DB_USER"),
              setting("MITHAQ_DB_PASSWORD"),
              Migrations.CONTEXTS);
      for (String context : Migrations.CONTEXTS) {
        System.out.println(context + ": " + applied.get(context) + " applied");
      }
    } catch (DatabaseFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private static String setting(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new DatabaseFailure("The environment names no " + name);
    }
    return value;
  }
}
