package org.mithaq.elasticsearch.engine.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.search.SearchIndex;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.SubjectDocuments;

/** Writes the living indices and every open build. */
@ApplicationScoped
public class ElasticsearchIndex implements SearchIndex {
  private final EngineConnection connection;
  private final IndexCatalogue catalogue;

  @Inject
  public ElasticsearchIndex(EngineConnection connection, IndexCatalogue catalogue) {
    this.connection = connection;
    this.catalogue = catalogue;
  }

  @Override
  public void put(List<SubjectDocuments> batch) {
    List<SubjectDocuments> newest = Batches.newestOfEach(batch);
    if (!newest.isEmpty()) {
      Attempts.of(catalogue, () -> putNow(newest));
    }
  }

  @Override
  public void refresh() {
    connection.work(
        "refreshing",
        c -> c.indices().refresh(r -> r.index(catalogue.names().living()).ignoreUnavailable(true)));
  }

  private void putNow(List<SubjectDocuments> batch) {
    IndexState state = catalogue.state();
    SubjectWriter writer = new SubjectWriter(connection);
    if (state.outgrown().isEmpty()) {
      writer.put(new Shelf.Living(catalogue, state.livingHomes()), batch);
    } else if (state.openBuilds().isEmpty()) {
      String index = state.outgrown().get().name();
      throw new SearchUnavailableException(
          "The search index was made by another version of the portal and must be rebuilt.",
          new IllegalStateException(index));
    }
    for (String build : state.openBuilds()) {
      writer.put(Shelf.Build.of(catalogue, build, state), batch);
    }
  }
}
