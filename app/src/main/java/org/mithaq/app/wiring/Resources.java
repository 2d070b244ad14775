package org.mithaq.app.wiring;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;

/**
 * Hands the server's resources to the floors below, which know only plain types. The entity manager
 * is the container's own bean, scoped to the transaction (Jakarta Persistence 3.2, 7.2).
 */
@ApplicationScoped
class Resources {
  @Resource(lookup = "java:comp/DefaultDataSource")
  private DataSource dataSource;

  @Resource private ManagedScheduledExecutorService scheduler;

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
