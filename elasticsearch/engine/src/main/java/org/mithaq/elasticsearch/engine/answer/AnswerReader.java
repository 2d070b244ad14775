package org.mithaq.elasticsearch.engine.answer;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.elasticsearch.engine.query.CompiledQuery;
import org.mithaq.elasticsearch.engine.query.Cursor;
import org.mithaq.elasticsearch.engine.query.PageWanted;
import org.mithaq.elasticsearch.engine.query.RequestCompiler;
import org.mithaq.search.Hit;
import org.mithaq.search.SearchResult;
import org.mithaq.search.Understanding;

/** The whole answer. */
final class AnswerReader {
  private AnswerReader() {}

  static SearchResult read(
      CompiledQuery asked, Understanding understood, SearchResponse<ObjectNode> answer) {
    long total = answer.hits().total() == null ? 0 : answer.hits().total().value();
    List<co.elastic.clients.elasticsearch.core.search.Hit<ObjectNode>> found = answer.hits().hits();
    HitReader reader = new HitReader(asked.expansion());
    return new SearchResult(
        understood,
        total,
        FacetReader.laws(answer.aggregations()),
        answer.took(),
        asked.page().grouped()
            ? bestOfLaws(reader, found)
            : found.stream().map(hit -> reader.read(hit, hit.source())).toList(),
        FacetReader.read(answer.aggregations()),
        next(asked.page(), total, found));
  }

  private static List<Hit> bestOfLaws(
      HitReader reader, List<co.elastic.clients.elasticsearch.core.search.Hit<ObjectNode>> laws) {
    List<Hit> hits = new ArrayList<>();
    for (co.elastic.clients.elasticsearch.core.search.Hit<ObjectNode> law : laws) {
      law.innerHits().get(RequestCompiler.BEST).hits().hits().stream()
          .map(best -> reader.read(best, best.source().to(ObjectNode.class)))
          .forEach(hits::add);
    }
    return hits;
  }

  /** Cursor pages are flat, so that a grouped page has no next one by cursor. */
  private static String next(
      PageWanted page,
      long total,
      List<co.elastic.clients.elasticsearch.core.search.Hit<ObjectNode>> found) {
    long seen = page.seen() + found.size();
    if (page.grouped() || found.isEmpty() || found.size() < page.size() || seen >= total) {
      return "";
    }
    return new Cursor(seen, found.get(found.size() - 1).sort()).written();
  }
}
