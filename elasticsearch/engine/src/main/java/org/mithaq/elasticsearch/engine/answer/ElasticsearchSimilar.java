package org.mithaq.elasticsearch.engine.answer;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.index.IndexNames;
import org.mithaq.elasticsearch.engine.query.SimilarCompiler;
import org.mithaq.search.Clause;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchUnavailable;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.SimilarProvisions;
import org.mithaq.search.Understanding;

/** Finds the provision, then what is like it. */
@ApplicationScoped
public class ElasticsearchSimilar implements SimilarProvisions {
  private static final Understanding NOTHING_TYPED =
      new Understanding("", new Clause.Everything(), List.of(), List.of(), Optional.empty());

  private final EngineConnection connection;
  private final String alias;

  @Inject
  public ElasticsearchSimilar(EngineConnection connection) {
    this.connection = connection;
    this.alias = new IndexNames(connection.settings().prefix()).living();
  }

  @Override
  public SearchAnswer similarTo(Wanted wanted) {
    try {
      SearchResponse<ObjectNode> itself = asked(SimilarCompiler.itself(alias, wanted));
      List<SimilarCompiler.Document> documents =
          itself.hits().hits().stream()
              .filter(hit -> eId(hit.source()).equals(wanted.eId()))
              .map(hit -> new SimilarCompiler.Document(hit.index(), hit.id()))
              .toList();
      return documents.isEmpty() ? result(itself, List.of(), 0) : others(wanted, itself, documents);
    } catch (SearchUnavailableException away) {
      return new SearchUnavailable(away.getMessage(), ElasticsearchEngine.RETRY_AFTER_SECONDS);
    }
  }

  private SearchResult others(
      Wanted wanted, SearchResponse<ObjectNode> itself, List<SimilarCompiler.Document> documents) {
    Set<String> obligations = mappedTo(wanted, itself, KeywordField.OBLIGATION);
    Set<String> deepest = new TreeSet<>(obligations);
    deepest.removeIf(path -> obligations.stream().anyMatch(one -> one.startsWith(path + "/")));
    SearchResponse<ObjectNode> found =
        asked(
            SimilarCompiler.others(
                alias, wanted, documents, deepest, mappedTo(wanted, itself, KeywordField.ARTICLE)));
    HitReader reader = new HitReader(Optional.empty());
    List<Hit> hits =
        found.hits().hits().stream().map(hit -> reader.read(hit, hit.source())).toList();
    return result(found, hits, found.hits().total() == null ? 0 : found.hits().total().value());
  }

  private static Set<String> mappedTo(
      Wanted wanted, SearchResponse<ObjectNode> itself, KeywordField field) {
    return wanted.byWordsAlone() ? Set.of() : values(itself, field);
  }

  private SearchResponse<ObjectNode> asked(SearchRequest request) {
    return connection.ask(
        "looking for similar provisions", client -> client.search(request, ObjectNode.class));
  }

  private static SearchResult result(SearchResponse<?> answer, List<Hit> hits, long total) {
    return new SearchResult(NOTHING_TYPED, total, hits.size(), answer.took(), hits, Map.of(), "");
  }

  private static String eId(ObjectNode source) {
    JsonNode ids = source.path(KeywordField.EID.fieldName());
    return ids.isArray() ? ids.path(0).asText() : ids.asText();
  }

  private static Set<String> values(SearchResponse<ObjectNode> itself, KeywordField field) {
    Set<String> values = new TreeSet<>();
    itself
        .hits()
        .hits()
        .forEach(
            hit -> {
              for (JsonNode value : hit.source().path(field.fieldName())) {
                values.add(value.asText());
              }
            });
    return values;
  }
}
