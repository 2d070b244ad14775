package org.mithaq.container;

import java.net.URI;
import java.time.Duration;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.api.event.ManagerStarted;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;
import org.mithaq.running.Await;
import org.mithaq.running.Visitor;

/**
 * Makes what Arquillian's Liberty needs before Arquillian reads where it is, and lets no test begin
 * before the portal is open.
 */
public final class ServerForTests implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Neighbours.class);
  }

  /** Database and engine live as long as the server does. */
  public static final class Neighbours {
    private static final int BEFORE_THE_CONFIGURATION_IS_READ = 100;
    private static final int AFTER_THE_SERVER_STOPPED = -100;
    private static final Duration OPENING = Duration.ofMinutes(8);

    private ServerFolder folder;

    public void prepare(
        @Observes(precedence = BEFORE_THE_CONFIGURATION_IS_READ) ManagerStarted event) {
      folder = ServerFolder.make();
      System.setProperty("mithaq.container.wlp", folder.liberty().toString());
      System.setProperty("mithaq.container.usr", folder.usr().toString());
      System.setProperty("mithaq.container.port", Integer.toString(folder.port()));
    }

    public void awaitOpen(@Observes AfterDeploy event) {
      Visitor visitor = new Visitor(URI.create("http://127.0.0.1:" + folder.port()));
      Await.until(
          "the portal's opening", OPENING, () -> visitor.get("/health/ready").status() == 200);
    }

    public void close(@Observes(precedence = AFTER_THE_SERVER_STOPPED) AfterSuite event) {
      folder.close();
    }
  }
}
