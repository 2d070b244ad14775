package org.mithaq.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.database.Folders;
import org.mithaq.database.LocalPostgres;
import org.mithaq.elasticsearch.node.LocalElasticsearch;
import org.mithaq.elasticsearch.node.NodeSettings;

/**
 * A server of the distribution's Liberty with the portal's own configuration but for what
 * Arquillian brings: the application, and the connector through which it is watched.
 */
record ServerFolder(Path distribution, Path usr, int port, LocalElasticsearch engine) {
  private static final String SERVER_XML =
      """
      <server description="Mithaq under test">
        <include location="features.xml"/>
        <include location="http.xml"/>
        <include location="database.xml"/>
        <featureManager><feature>localConnector-1.0</feature></featureManager>
        <applicationManager startTimeout="300s"/>
      </server>
      """;

  static ServerFolder make() {
    Path distribution =
        Path.of(System.getProperty("mithaq.root", "../.."))
            .resolve("liberty/launcher/target/mithaq")
            .toAbsolutePath()
            .normalize();
    Path work = Path.of("target", "container").toAbsolutePath();
    Folders.delete(work);
    LocalElasticsearch engine =
        LocalElasticsearch.start(
            distribution.resolve("elasticsearch"),
            work.resolve("search"),
            Optional.of(distribution.resolve("plugins/mithaq-analysis-es8.zip")),
            NodeSettings.tests());
    ServerFolder folder = new ServerFolder(distribution, work.resolve("usr"), freePort(), engine);
    folder.fill(work.resolve("data"));
    return folder;
  }

  Path liberty() {
    return distribution.resolve("wlp");
  }

  void close() {
    engine.close();
  }

  private void fill(Path data) {
    Path server = usr.resolve("servers/mithaq-test");
    Path original = liberty().resolve("usr/servers/mithaq");
    try {
      Files.createDirectories(server.resolve("lib"));
      Files.createDirectories(server.resolve("apps"));
      Files.createDirectories(data);
      for (String file : new String[] {"features.xml", "http.xml", "database.xml", "jvm.options"}) {
        Files.copy(original.resolve(file), server.resolve(file));
      }
      try (Stream<Path> drivers = Files.list(original.resolve("lib"))) {
        for (Path driver : (Iterable<Path>) drivers::iterator) {
          Files.copy(driver, server.resolve("lib").resolve(driver.getFileName()));
        }
      }
      Files.writeString(server.resolve("server.xml"), SERVER_XML);
      Files.writeString(server.resolve("bootstrap.properties"), lines(settings(data)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> settings(Path data) {
    LocalPostgres database = LocalPostgres.shared();
    Map<String, String> settings = new TreeMap<>();
    settings.put("MITHAQ_SEARCH_URL", engine.url().toString());
    settings.put("MITHAQ_SEARCH_USER", engine.user());
    settings.put("MITHAQ_SEARCH_PASSWORD", engine.password());
    settings.put("MITHAQ_ADMIN_PASSWORD", "amber quill harbour nineteen");
    settings.put("MITHAQ_DATA", data.toString());
    settings.put("mithaq.data", data.toString());
    settings.put("mithaq.packs", distribution.resolve("packs").toString());
    settings.put("mithaq.http.port", Integer.toString(port));
    settings.put("mithaq.db.url", database.createDatabase());
    settings.put("mithaq.db.user", database.user());
    settings.put("mithaq.db.password", database.password());
    settings.put("mithaq.ltpa.password", "amber quill harbour nineteen");
    return settings;
  }

  private static String lines(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
