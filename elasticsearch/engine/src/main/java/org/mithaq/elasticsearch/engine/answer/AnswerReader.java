package org.mithaq.elasticsearch.engine.answer;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.mithaq.elasticsearch.engine.query.CompiledQuery;
import org.mithaq.elasticsearch.engine.query.Cursor;
import org.mithaq.elasticsearch.engine.query.PageWanted;
import org.mithaq.search.SearchResult;
import org.mithaq.search.Understanding;

/** The whole answer. */
final class AnswerReader {
  private AnswerReader() {}

  /**
   * @param best of a page of laws, the best provisions of each in the order of the laws
   */
  static SearchResult read(
      CompiledQuery asked,
      Understanding understood,
      SearchResponse<ObjectNode> answer,
      List<org.mithaq.search.Hit> best) {
    long total = answer.hits().total() == null ? 0 : answer.hits().total().value();
    List<Hit<ObjectNode>> found = answer.hits().hits();
    HitReader reader = new HitReader(asked.expansion());
    return new SearchResult(
        understood,
        total,
        FacetReader.laws(answer.aggregations()),
        answer.took(),
        asked.page().grouped()
            ? best
            : found.stream().map(hit -> reader.read(hit, hit.source())).toList(),
        FacetReader.read(answer.aggregations()),
        next(asked.page(), total, found));
  }

  /** Cursor pages are flat, so that a grouped page has no next one by cursor. */
  private static String next(PageWanted page, long total, List<Hit<ObjectNode>> found) {
    long seen = page.seen() + found.size();
    if (page.grouped() || found.isEmpty() || found.size() < page.size() || seen >= total) {
      return "";
    }
    return new Cursor(seen, found.get(found.size() - 1).sort()).written();
  }
}
