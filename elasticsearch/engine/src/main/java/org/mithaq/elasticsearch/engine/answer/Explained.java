package org.mithaq.elasticsearch.engine.answer;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.explain.Explanation;
import co.elastic.clients.elasticsearch.core.explain.ExplanationDetail;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.util.List;
import org.mithaq.elasticsearch.engine.ExplainedHit;

/** The same question asked with reasons: flat, without facets, a few hits. */
final class Explained {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Below that a tree of reasons repeats the formula of the engine. */
  private static final int DEEPEST = 8;

  private Explained() {}

  /** The request for reasons, from the body of a compiled query. */
  static SearchRequest request(String alias, String body, int atMost) {
    ObjectNode json = parsed(body);
    json.remove(List.of("aggregations", "collapse", "highlight", "search_after", "from"));
    json.put("explain", true).put("size", atMost).put("_source", false);
    return SearchRequest.of(
        r -> r.withJson(new StringReader(json.toString())).index(alias).ignoreUnavailable(true));
  }

  static ExplainedHit of(Hit<?> hit) {
    StringBuilder lines = new StringBuilder();
    Explanation explanation = hit.explanation();
    if (explanation != null) {
      line(lines, 0, explanation.value(), explanation.description());
      explanation.details().forEach(one -> detail(lines, 1, one));
    }
    Double score = hit.score();
    return new ExplainedHit(hit.id(), score == null ? 0 : score, lines.toString());
  }

  private static void detail(StringBuilder lines, int depth, ExplanationDetail one) {
    line(lines, depth, one.value(), one.description());
    if (depth < DEEPEST) {
      one.details().forEach(below -> detail(lines, depth + 1, below));
    }
  }

  private static void line(StringBuilder lines, int depth, double value, String description) {
    lines.append("  ".repeat(depth)).append(value).append(' ').append(description).append('\n');
  }

  private static ObjectNode parsed(String body) {
    try {
      return (ObjectNode) JSON.readTree(body);
    } catch (JsonProcessingException ours) {
      throw new IllegalStateException("A compiled query is no JSON", ours);
    }
  }
}
