package org.mithaq.elasticsearch.engine.index;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.Alias;
import co.elastic.clients.elasticsearch.indices.get_alias.IndexAliases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.elasticsearch.engine.connection.EngineCall;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.mapping.ProvisionMapping;

/** Reads which indices there are, makes and removes them. Keeps nothing: the cluster knows. */
@ApplicationScoped
public class IndexCatalogue {
  /** How long a deletion is remembered, so that a write that was overtaken cannot undo it. */
  private static final String DELETIONS_REMEMBERED = "10m";

  private final EngineConnection connection;
  private final IndexNames names;

  @Inject
  public IndexCatalogue(EngineConnection connection) {
    this.connection = connection;
    this.names = new IndexNames(connection.settings().prefix());
  }

  IndexNames names() {
    return names;
  }

  IndexState state() {
    Map<String, IndexAliases> all =
        connection.work(
            "reading aliases",
            client -> client.indices().getAlias(r -> r.index(names.everything())).result());
    List<String> open =
        all.keySet().stream().flatMap(name -> names.build(name).stream()).sorted().toList();
    List<ProvisionIndex> living = new ArrayList<>();
    List<ProvisionIndex> building = new ArrayList<>();
    List<ProvisionIndex> leftOver = new ArrayList<>();
    all.forEach(
        (name, aliases) ->
            names
                .provisions(name)
                .ifPresent(
                    index -> {
                      if (aliases.aliases().containsKey(names.living())) {
                        living.add(index);
                      } else if (open.contains(index.build())) {
                        building.add(index);
                      } else {
                        leftOver.add(index);
                      }
                    }));
    Comparator<ProvisionIndex> byName = Comparator.comparing(ProvisionIndex::name);
    living.sort(byName);
    building.sort(byName);
    leftOver.sort(byName);
    return new IndexState(living, building, leftOver, open);
  }

  /** Makes the living index of a home region; one that is there is no error. */
  void createLiving(String home) {
    create(
        names.index(home, IndexNames.ON_DEMAND), Set.of(names.living(), names.living(home)), true);
  }

  /** Makes a home region's index within a build; one that is there is no error. */
  void createBuilding(String build, String home) {
    create(names.index(home, build), Set.of(names.building(build, home)), false);
  }

  /**
   * Makes the sign of a build.
   *
   * @return false when it is there already
   */
  boolean createSign(String build) {
    return connection.work(
        "beginning a build",
        unlessThere(
            client ->
                client
                    .indices()
                    .create(
                        r ->
                            r.index(names.sign(build))
                                .settings(s -> s.numberOfShards("1").numberOfReplicas("0"))
                                .mappings(
                                    m ->
                                        m.dynamic(
                                            co.elastic.clients.elasticsearch._types.mapping
                                                .DynamicMapping.Strict)))));
  }

  /** Removes indices; one that is gone is no error. */
  void remove(Collection<String> indices) {
    for (String index : indices) {
      connection.work(
          "removing " + index,
          client -> client.indices().delete(r -> r.index(index).ignoreUnavailable(true)));
    }
  }

  private void create(String index, Set<String> aliases, boolean searched) {
    String mapping = ProvisionMapping.json().toString();
    connection.work(
        "making " + index,
        unlessThere(
            client ->
                client
                    .indices()
                    .create(
                        r -> {
                          r.index(index).mappings(m -> m.withJson(new StringReader(mapping)));
                          aliases.forEach(alias -> r.aliases(alias, Alias.of(a -> a)));
                          return r.settings(
                              s -> {
                                s.numberOfShards(Integer.toString(connection.settings().shards()))
                                    .numberOfReplicas(
                                        Integer.toString(connection.settings().replicas()))
                                    .gcDeletes(t -> t.time(DELETIONS_REMEMBERED));
                                return searched ? s.refreshInterval(t -> t.time("1s")) : s;
                              });
                        })));
  }

  private static <T> EngineCall<Boolean> unlessThere(EngineCall<T> creation) {
    return client -> {
      try {
        creation.with(client);
        return true;
      } catch (ElasticsearchException refused) {
        if ("resource_already_exists_exception".equals(refused.error().type())) {
          return false;
        }
        throw refused;
      }
    };
  }
}
