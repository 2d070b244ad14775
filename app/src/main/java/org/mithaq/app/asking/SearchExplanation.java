package org.mithaq.app.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import org.mithaq.elasticsearch.engine.CompiledQueries;
import org.mithaq.elasticsearch.engine.ExplainedHit;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.Understanding;

/** The stages of one search: what was understood, what was asked, why hits rank as they do. */
@ApplicationScoped
public class SearchExplanation {
  private static final int HITS = 10;

  private final QueryReader reader;
  private final CompiledQueries compiled;

  @Inject
  public SearchExplanation(QueryReader reader, CompiledQueries compiled) {
    this.reader = reader;
    this.compiled = compiled;
  }

  /**
   * Explains.
   *
   * @throws org.mithaq.search.SearchUnavailableException while the engine is away
   */
  public Explained of(SearchQuery query) {
    Understanding understood = reader.read(query);
    return new Explained(
        understood.clause().toString(),
        understood.intents().stream().map(Object::toString).toList(),
        understood.notes(),
        understood.expansion().map(Object::toString).orElse(""),
        json(compiled.compiledBody(query)),
        compiled.explained(query, HITS));
  }

  private static JsonObject json(String body) {
    try (JsonReader parser = Json.createReader(new StringReader(body))) {
      return parser.readObject();
    }
  }

  /** The plan as it is printed, the body that the engine gets, the first hits with reasons. */
  public record Explained(
      String clause,
      List<String> intents,
      List<String> notes,
      String expansion,
      JsonObject body,
      List<ExplainedHit> hits) {}
}
