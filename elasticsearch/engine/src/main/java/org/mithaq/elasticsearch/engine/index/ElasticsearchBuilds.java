package org.mithaq.elasticsearch.engine.index;

import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.search.IndexBuild;
import org.mithaq.search.IndexCensus;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.SubjectDocuments;

/** Builds beside the living indices, and the swap. */
@ApplicationScoped
public class ElasticsearchBuilds implements IndexBuild {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

  /** Swaps after which nothing should be left to swap; each repeats only when others interfere. */
  private static final int SWAPS = 5;

  private final EngineConnection connection;
  private final IndexCatalogue catalogue;
  private final Clock clock;

  @Inject
  public ElasticsearchBuilds(EngineConnection connection, IndexCatalogue catalogue, Clock clock) {
    this.connection = connection;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public String begin() {
    removeLeftOvers();
    Instant now = clock.instant();
    while (!catalogue.createSign(NAME.format(now))) {
      now = now.plusMillis(1);
    }
    return NAME.format(now);
  }

  @Override
  public List<String> open() {
    return catalogue.state().openBuilds();
  }

  @Override
  public void put(String build, List<SubjectDocuments> batch) {
    List<SubjectDocuments> newest = Batches.newestOfEach(batch);
    if (newest.isEmpty()) {
      return;
    }
    Attempts.of(
        catalogue,
        () -> {
          IndexState state = opened(build);
          new SubjectWriter(connection).put(Shelf.Build.of(catalogue, build, state), newest);
        });
  }

  @Override
  public IndexCensus census(String build) {
    return new ElasticsearchCensus(connection, catalogue.names().building(build));
  }

  @Override
  public void commit(String build) {
    prepare(build);
    for (int i = 0; i < SWAPS; i++) {
      List<Action> swap = swap(catalogue.state(), build);
      if (swap.isEmpty()) {
        break;
      }
      connection.work("swapping indices", c -> c.indices().updateAliases(r -> r.actions(swap)));
    }
    removeLeftOvers();
  }

  @Override
  public void abandon(String build) {
    List<String> indices = catalogue.state().of(build).map(ProvisionIndex::name).toList();
    catalogue.remove(List.of(catalogue.names().sign(build)));
    catalogue.remove(indices);
  }

  private IndexState opened(String build) {
    IndexState state = catalogue.state();
    if (!state.openBuilds().contains(build)) {
      throw new SearchUnavailableException(
          "The index build " + build + " is not open any more.", new IllegalStateException(build));
    }
    return state;
  }

  /** Everything put is to be visible from the first search on, and whatever is put later soon. */
  private void prepare(String build) {
    String indices = catalogue.names().building(build);
    connection.work("refreshing", c -> c.indices().refresh(r -> r.index(indices)));
    connection.work(
        "preparing a build",
        c ->
            c.indices()
                .putSettings(
                    r ->
                        r.index(indices)
                            .allowNoIndices(true)
                            .settings(s -> s.refreshInterval(t -> t.time("1s")))));
  }

  /** One step: the build's indices take over the aliases, and its sign goes. */
  private List<Action> swap(IndexState state, String build) {
    IndexNames names = catalogue.names();
    List<Action> actions = new ArrayList<>();
    boolean open = state.openBuilds().contains(build);
    if (!open && state.living().stream().noneMatch(index -> index.build().equals(build))) {
      return actions;
    }
    for (ProvisionIndex old : state.living()) {
      if (!old.build().equals(build)) {
        actions.add(remove(old.name(), names.living()));
        actions.add(remove(old.name(), names.living(old.home())));
      }
    }
    state
        .of(build)
        .forEach(
            index -> {
              actions.add(add(index.name(), names.living()));
              actions.add(add(index.name(), names.living(index.home())));
              actions.add(remove(index.name(), names.building(build, index.home())));
            });
    if (open) {
      actions.add(Action.of(a -> a.removeIndex(i -> i.index(names.sign(build)))));
    }
    return actions;
  }

  private void removeLeftOvers() {
    catalogue.remove(catalogue.state().leftOver().stream().map(ProvisionIndex::name).toList());
  }

  private static Action add(String index, String alias) {
    return Action.of(a -> a.add(x -> x.index(index).alias(alias)));
  }

  private static Action remove(String index, String alias) {
    return Action.of(a -> a.remove(x -> x.index(index).alias(alias)));
  }
}
