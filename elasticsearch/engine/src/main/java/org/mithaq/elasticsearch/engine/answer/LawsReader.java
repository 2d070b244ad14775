package org.mithaq.elasticsearch.engine.answer;

import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.elasticsearch.engine.query.CompiledQuery;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;

/** A page of laws: which they are, and the best provisions of each. */
final class LawsReader {
  private LawsReader() {}

  /** The laws of the page, best first. */
  static List<String> laws(SearchResponse<ObjectNode> answer) {
    String field = KeywordField.LAW.fieldName();
    return answer.hits().hits().stream()
        .map(hit -> hit.fields().get(field).toJson().asJsonArray().getString(0))
        .toList();
  }

  /** Their provisions, law after law. */
  static List<Hit> best(CompiledQuery asked, List<String> laws, SearchResponse<ObjectNode> answer) {
    HitReader reader = new HitReader(asked.expansion());
    Map<String, List<Hit>> byLaw = new HashMap<>();
    for (StringTermsBucket law :
        answer.aggregations().get(CompiledQuery.LAWS).sterms().buckets().array()) {
      byLaw.put(
          law.key().stringValue(),
          law.aggregations().get(CompiledQuery.BEST).topHits().hits().hits().stream()
              .map(best -> reader.read(best, best.source().to(ObjectNode.class)))
              .toList());
    }
    return laws.stream().flatMap(law -> byLaw.getOrDefault(law, List.of()).stream()).toList();
  }
}
