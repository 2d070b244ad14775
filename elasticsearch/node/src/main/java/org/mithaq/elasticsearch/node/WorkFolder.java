package org.mithaq.elasticsearch.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.mithaq.database.Folders;
import org.mithaq.database.Unprivileged;

/**
 * The folders of one server, side by side: {@code home} (the distribution by reference, with the
 * plugin), {@code config}, {@code data}, {@code tmp}, {@code logs}, {@code snapshots}. Only {@code
 * data} and {@code snapshots} outlive a start; the rest is written anew.
 */
record WorkFolder(Path root) {
  private static final List<String> KEPT = List.of("data", "snapshots", "logs");
  private static final List<String> RENEWED = List.of("home", "config", "tmp");
  private static final String PLUGIN = "plugins/mithaq-analysis";

  Path home() {
    return root.resolve("home");
  }

  Path config() {
    return root.resolve("config");
  }

  Path temporary() {
    return root.resolve("tmp");
  }

  Path logs() {
    return root.resolve("logs");
  }

  /** The file in which the server writes the address it got. */
  Path address() {
    return logs().resolve("http.ports");
  }

  void prepare(Path distribution, Optional<Path> plugin, NodeSettings settings) {
    try {
      for (String name : RENEWED) {
        Folders.delete(root.resolve(name));
        Files.createDirectories(root.resolve(name));
      }
      for (String name : KEPT) {
        Files.createDirectories(root.resolve(name));
      }
      Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
      Files.deleteIfExists(address());
      Files.deleteIfExists(logs().resolve("transport.ports"));
      refer(distribution.toAbsolutePath());
      if (plugin.isPresent()) {
        install(plugin.get());
      }
      configure(settings);
      Unprivileged.here().own(root);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare " + root, e);
    }
  }

  /**
   * The start scripts find their home by their own place, so they are copied; jars and modules are
   * linked.
   */
  private void refer(Path distribution) throws IOException {
    if (!Files.isDirectory(distribution.resolve("lib"))) {
      throw new NodeFailure("No Elasticsearch distribution in " + distribution);
    }
    Files.createSymbolicLink(home().resolve("lib"), distribution.resolve("lib"));
    Files.createSymbolicLink(home().resolve("modules"), distribution.resolve("modules"));
    Files.createDirectories(home().resolve("plugins"));
    Files.createDirectories(home().resolve("bin"));
    for (String script : List.of("elasticsearch", "elasticsearch-cli", "elasticsearch-env")) {
      Path copy =
          Files.copy(
              distribution.resolve("bin").resolve(script), home().resolve("bin").resolve(script));
      Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  private void install(Path zip) throws IOException {
    Path folder = Files.createDirectories(home().resolve(PLUGIN));
    try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("The plugin names a place outside itself: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
    }
  }

  private void configure(NodeSettings settings) throws IOException {
    Files.writeString(config().resolve("elasticsearch.yml"), yaml(settings));
    Files.writeString(
        config().resolve("users"), FileRealm.users(settings.user(), settings.password()));
    Files.writeString(config().resolve("users_roles"), FileRealm.roles(settings.user()));
    for (String name : List.of("jvm.options", "log4j2.properties")) {
      try (InputStream resource = WorkFolder.class.getResourceAsStream(name)) {
        Files.copy(resource, config().resolve(name));
      }
    }
  }

  /**
   * Watermarks are absolute: percentages of a big, well filled disk would stop indexing for no
   * reason.
   */
  private String yaml(NodeSettings settings) {
    return """
        cluster.name: mithaq
        node.name: mithaq
        discovery.type: single-node
        network.host: 127.0.0.1
        http.port: %d
        transport.port: 0
        node.portsfile: true
        path.data: "%s"
        path.logs: "%s"
        path.repo: ["%s"]
        action.auto_create_index: false
        cluster.routing.allocation.disk.watermark.low: 1gb
        cluster.routing.allocation.disk.watermark.high: 500mb
        cluster.routing.allocation.disk.watermark.flood_stage: 250mb
        xpack.security.enabled: true
        xpack.security.autoconfiguration.enabled: false
        """
        .formatted(settings.port(), root.resolve("data"), logs(), root.resolve("snapshots"));
  }
}
