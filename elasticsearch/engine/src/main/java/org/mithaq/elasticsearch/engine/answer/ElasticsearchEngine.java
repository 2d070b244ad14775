package org.mithaq.elasticsearch.engine.answer;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpUtils;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.elasticsearch.engine.CompiledQueries;
import org.mithaq.elasticsearch.engine.ExplainedHit;
import org.mithaq.elasticsearch.engine.connection.BodyRefusedException;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.index.IndexNames;
import org.mithaq.elasticsearch.engine.query.CompiledQuery;
import org.mithaq.elasticsearch.engine.query.RequestCompiler;
import org.mithaq.search.Clause;
import org.mithaq.search.Hit;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchUnavailable;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.Understanding;

/** Understands, compiles, asks, answers. */
@ApplicationScoped
public class ElasticsearchEngine implements SearchEngine, CompiledQueries {
  private static final System.Logger LOG = System.getLogger(ElasticsearchEngine.class.getName());
  static final int RETRY_AFTER_SECONDS = 15;

  /** The query was read as plain words. */
  private static final String READ_AS_WORDS = "search.note.plainWords";

  private final EngineConnection connection;
  private final QueryReader reader;
  private final String alias;

  @Inject
  public ElasticsearchEngine(EngineConnection connection, QueryReader reader) {
    this.connection = connection;
    this.reader = reader;
    this.alias = new IndexNames(connection.settings().prefix()).living();
  }

  @Override
  public SearchAnswer search(SearchQuery query) {
    Understanding understood = reader.read(query);
    try {
      try {
        return answer(query, understood);
      } catch (BodyRefusedException ours) {
        LOG.log(System.Logger.Level.ERROR, "A compiled query was refused: " + understood, ours);
        return answer(query, plain(query, understood));
      }
    } catch (SearchUnavailableException away) {
      return new SearchUnavailable(away.getMessage(), RETRY_AFTER_SECONDS);
    } catch (BodyRefusedException ours) {
      LOG.log(System.Logger.Level.ERROR, "Plain words were refused: " + query, ours);
      return new SearchUnavailable(
          "The search engine does not understand the portal.", RETRY_AFTER_SECONDS);
    }
  }

  @Override
  public String compiledBody(SearchQuery query) {
    CompiledQuery compiled = RequestCompiler.compile(alias, query, reader.read(query));
    return JsonpUtils.toJsonString(compiled.request(), connection.mapper());
  }

  @Override
  public List<ExplainedHit> explained(SearchQuery query, int atMost) {
    SearchRequest reasons = Explained.request(alias, compiledBody(query), atMost);
    return connection
        .ask("explaining", client -> client.search(reasons, ObjectNode.class))
        .hits()
        .hits()
        .stream()
        .map(Explained::of)
        .toList();
  }

  @Override
  public String searchedAlias() {
    return alias;
  }

  /** Where nothing has what was asked for, what has some of it is better than an empty page. */
  private SearchAnswer answer(SearchQuery query, Understanding understood) {
    SearchResult exact = result(query, understood);
    SearchResult found = exact;
    Optional<Understanding> looser = understood.loosened();
    while (found.total() == 0 && looser.isPresent()) {
      found = result(query, looser.get());
      looser = looser.get().loosened();
    }
    return found.total() > 0 ? found : exact;
  }

  private SearchResult result(SearchQuery query, Understanding understood) {
    CompiledQuery compiled = RequestCompiler.compile(alias, query, understood);
    SearchResponse<ObjectNode> found = asked(compiled.request());
    List<String> laws = compiled.page().grouped() ? LawsReader.laws(found) : List.of();
    List<Hit> best =
        laws.isEmpty() ? List.of() : LawsReader.best(compiled, laws, asked(compiled.bestOf(laws)));
    return AnswerReader.read(compiled, understood, found, best);
  }

  /**
   * An index that is removed after a swap takes searches with it that had just begun; asked again
   * they meet the new one.
   */
  private SearchResponse<ObjectNode> asked(SearchRequest request) {
    try {
      return once(request);
    } catch (SearchUnavailableException swapped) {
      if (swapped.getCause() instanceof ElasticsearchException) {
        return once(request);
      }
      throw swapped;
    }
  }

  private SearchResponse<ObjectNode> once(SearchRequest request) {
    return connection.ask("searching", client -> client.search(request, ObjectNode.class));
  }

  private static Understanding plain(SearchQuery query, Understanding understood) {
    List<String> notes = new ArrayList<>(understood.notes());
    notes.add(READ_AS_WORDS);
    Clause words =
        query.text().isEmpty()
            ? new Clause.Everything()
            : new Clause.Words(query.text(), Clause.Scope.ANYWHERE);
    return new Understanding(query.text(), words, List.of(), notes, Optional.empty());
  }
}
