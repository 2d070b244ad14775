package org.mithaq.app.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;

/** Hands the server's resources to the floors below, which know only plain types. */
@ApplicationScoped
class Resources {
  @Resource(lookup = "java:comp/DefaultDataSource")
  private DataSource dataSource;

  @Resource private ManagedScheduledExecutorService scheduler;

  @PersistenceContext(unitName = "mithaq")
  private EntityManager entityManager;

  /** Scoped to the transaction: reading use cases are transactional too. */
  @Produces
  @Dependent
  EntityManager entityManager() {
    return entityManager;
  }

  @Produces
  @Dependent
  DataSource dataSource() {
    return dataSource;
  }

  @Produces
  @Dependent
  ScheduledExecutorService scheduler() {
    return scheduler;
  }

  @Produces
  @Dependent
  Clock clock() {
    return Clock.systemUTC();
  }
}
