package org.mithaq.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import jakarta.persistence.PersistenceUnitTransactionType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * The persistence of some contexts on a fresh database of the shared local PostgreSQL: the same
 * migrations and the same {@code META-INF/<context>-orm.xml} as in the portal, EclipseLink outside
 * the server, and transactions by hand.
 */
public final class JpaOnPostgres implements AutoCloseable {
  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private final EntityManager entityManager;
  private final String url;

  private JpaOnPostgres(EntityManagerFactory factory, String url) {
    this.factory = factory;
    this.url = url;
    this.entityManager =
        (EntityManager)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                  EntityManager present = current.get();
                  if (present == null) {
                    throw new IllegalStateException("outside a transaction: " + method.getName());
                  }
                  try {
                    return method.invoke(present, arguments);
                  } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                  }
                });
  }

  /** A fresh database with these contexts migrated, lower floors first. */
  public static JpaOnPostgres of(String... contexts) {
    LocalPostgres postgres = LocalPostgres.shared();
    String url = postgres.createDatabase();
    String typed = url + (url.contains("?") ? "&" : "?") + "stringtype=unspecified";
    Migrations.run(url, postgres.user(), postgres.password(), List.of(contexts));
    PersistenceConfiguration unit =
        new PersistenceConfiguration("mithaq-test")
            .provider("org.eclipse.persistence.jpa.PersistenceProvider")
            .transactionType(PersistenceUnitTransactionType.RESOURCE_LOCAL)
            .property("jakarta.persistence.jdbc.driver", "org.postgresql.Driver")
            .property("jakarta.persistence.jdbc.url", typed)
            .property("jakarta.persistence.jdbc.user", postgres.user())
            .property("jakarta.persistence.jdbc.password", postgres.password())
            .property("jakarta.persistence.sharedCache.mode", "NONE")
            .property("eclipselink.jdbc.batch-writing", "JDBC")
            .property("eclipselink.logging.level", "WARNING")
            .property("eclipselink.weaving", "false");
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    for (String context : contexts) {
      String mapping = "META-INF/" + context + "-orm.xml";
      if (loader.getResource(mapping) != null) {
        unit.mappingFile(mapping);
      }
    }
    return new JpaOnPostgres(unit.createEntityManagerFactory(), typed);
  }

  /** Stands for the entity manager of the transaction of the calling thread. */
  public EntityManager entityManager() {
    return entityManager;
  }

  public String url() {
    return url;
  }

  /**
   * Runs in a transaction of its own (or in the caller's), rolled back when something is thrown.
   */
  public <T> T inTransaction(Callable<T> work) {
    if (current.get() != null) {
      return call(work);
    }
    try (EntityManager opened = factory.createEntityManager()) {
      current.set(opened);
      opened.getTransaction().begin();
      try {
        T result = call(work);
        opened.getTransaction().commit();
        return result;
      } finally {
        current.remove();
        if (opened.getTransaction().isActive()) {
          opened.getTransaction().rollback();
        }
      }
    }
  }

  /** The same for work without a result. */
  public void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  @Override
  public void close() {
    factory.close();
  }

  private static <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception thrown) {
      throw new IllegalStateException(thrown);
    }
  }
}
