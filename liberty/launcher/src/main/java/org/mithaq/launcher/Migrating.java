package org.mithaq.launcher;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.mithaq.database.Migrations;

/** Applies the migrations that the portal's jars carry. */
final class Migrating {
  private static final Logger CHATTER = Logger.getLogger("org.flywaydb");

  private Migrating() {}

  /** Returns how many were applied to each context, in floor order. */
  static Map<String, Integer> run(Distribution distribution, Installation.Connection database) {
    CHATTER.setLevel(Level.WARNING);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader portal = new URLClassLoader(urls(distribution.portalJars()), before)) {
      thread.setContextClassLoader(portal);
      return Migrations.run(
          database.url(), database.user(), database.password(), Migrations.CONTEXTS);
    } catch (IOException e) {
      throw Failure.failed("Cannot read the portal's jars", e);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] urls(List<Path> jars) throws MalformedURLException {
    URL[] urls = new URL[jars.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = jars.get(i).toUri().toURL();
    }
    return urls;
  }
}
