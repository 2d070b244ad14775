package org.mithaq.container;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as the build made it, with what tests in the server need beside themselves. */
final class Deployed {
  private Deployed() {}

  static WebArchive portal() {
    Path war =
        Path.of(System.getProperty("mithaq.root", "../.."))
            .resolve("liberty/launcher/target/mithaq/wlp/usr/servers/mithaq/apps/mithaq.war");
    return ShrinkWrap.create(WebArchive.class, "mithaq.war")
        .as(ExplodedImporter.class)
        .importDirectory(war.toFile())
        .as(WebArchive.class)
        .addClasses(Drafts.class, Trail.class)
        .addAsLibrary(jarOf(Assertions.class));
  }

  private static File jarOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toFile();
  }
}
