package org.mithaq.elasticsearch.engine.index;

import co.elastic.clients.elasticsearch.cat.plugins.PluginsRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mithaq.elasticsearch.engine.EngineCheck;
import org.mithaq.elasticsearch.engine.EngineHealth;
import org.mithaq.elasticsearch.engine.connection.BodyRefusedException;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.search.SearchUnavailableException;

/** Asks the cluster by its {@code _cat} addresses, which every distribution and major answers. */
@ApplicationScoped
public class ElasticsearchHealth implements EngineHealth {
  /** As the plugin's descriptor calls it. */
  private static final String PLUGIN = "mithaq-analysis";

  private final EngineConnection connection;
  private final IndexCatalogue catalogue;

  @Inject
  public ElasticsearchHealth(EngineConnection connection, IndexCatalogue catalogue) {
    this.connection = connection;
    this.catalogue = catalogue;
  }

  @Override
  public EngineCheck check() {
    try {
      Set<String> nodes = new TreeSet<>();
      Set<String> versions = new TreeSet<>();
      connection
          .ask("asking for nodes", c -> c.cat().nodes(r -> r.h("name", "version")))
          .valueBody()
          .forEach(
              node -> {
                nodes.add(Objects.requireNonNullElse(node.name(), ""));
                versions.add(Objects.requireNonNullElse(node.version(), ""));
              });
      nodes.removeAll(nodesWithPlugin());
      String version = String.join(", ", versions);
      if (!nodes.isEmpty()) {
        return new EngineCheck(true, version, false, 0, missing(nodes, versions));
      }
      return new EngineCheck(true, version, true, documents(), state());
    } catch (SearchUnavailableException | BodyRefusedException away) {
      return new EngineCheck(false, "", false, 0, away.getMessage());
    }
  }

  private Set<String> nodesWithPlugin() {
    List<PluginsRecord> plugins =
        connection
            .ask("asking for plugins", c -> c.cat().plugins(r -> r.h("name", "component")))
            .valueBody();
    return plugins.stream()
        .filter(plugin -> PLUGIN.equals(plugin.component()))
        .map(PluginsRecord::name)
        .collect(Collectors.toSet());
  }

  private long documents() {
    return connection.ask(
        "counting",
        c ->
            c.count(
                    r ->
                        r.index(catalogue.names().living())
                            .ignoreUnavailable(true)
                            .query(q -> q.exists(e -> e.field(Fields.SUBJECT))))
                .count());
  }

  private String state() {
    return catalogue
        .state()
        .outgrown()
        .map(
            index ->
                "The index "
                    + index.name()
                    + " was made by another version of the portal: rebuild the search index.")
        .orElse("The search engine is well.");
  }

  private static String missing(Set<String> nodes, Set<String> versions) {
    String major = versions.iterator().next().replaceFirst("\\..*", "");
    return "The analysis plugin "
        + PLUGIN
        + " is missing on "
        + String.join(", ", nodes)
        + ". On each of these nodes run: elasticsearch-plugin install"
        + " file:///path/to/elasticsearch-analysis-VERSION-es"
        + major
        + ".zip (it lies in the portal's distribution), then restart the node.";
  }
}
