package org.mithaq.app.ui.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mithaq.access.CurrentActor;
import org.mithaq.app.ui.shared.Reader;
import org.mithaq.elasticsearch.engine.CompiledQueries;
import org.mithaq.elasticsearch.engine.ExplainedHit;
import org.mithaq.kernel.Permission;
import org.mithaq.search.QueryReader;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchReport;
import org.mithaq.search.SearchUnavailableException;
import org.mithaq.search.Understanding;

/**
 * For editors: how a search was understood, what the engine was asked, why hits stand where they
 * stand; and what readers looked for and did not find. Of who searched nothing is known.
 */
@Named
@RequestScoped
public class SearchesPage {
  private static final int HITS = 10;
  private static final int DAYS = 30;
  private static final int REPORTED = 100;

  @Inject private QueryReader queries;
  @Inject private CompiledQueries compiled;
  @Inject private SearchReport report;
  @Inject private Reader reader;
  @Inject private Clock clock;

  private SearchQuery query;
  private Understanding understood;

  public boolean isAllowed() {
    return CurrentActor.get().may(Permission.SEE_SEARCHES);
  }

  public boolean isAsked() {
    return isAllowed() && !reader.getParameters().first("q").isEmpty();
  }

  private SearchQuery query() {
    if (query == null) {
      query = reader.getParameters().query(reader.getLanguage(), LocalDate.now(clock));
    }
    return query;
  }

  private Understanding understood() {
    if (understood == null) {
      understood = queries.read(query());
    }
    return understood;
  }

  /** The plan as it is printed. */
  public String getClause() {
    return understood().clause().toString();
  }

  public List<String> getIntents() {
    return understood().intents().stream().map(Object::toString).toList();
  }

  public List<String> getNotes() {
    return understood().notes();
  }

  public String getExpansion() {
    return understood().expansion().map(Object::toString).orElse("");
  }

  /** The body that the engine gets, set for reading; empty while the engine is away. */
  public String getBody() {
    try (JsonReader parser = Json.createReader(new StringReader(compiled.compiledBody(query())))) {
      JsonObject body = parser.readObject();
      StringWriter text = new StringWriter();
      Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
          .createWriter(text)
          .write(body);
      return text.toString().strip();
    } catch (SearchUnavailableException away) {
      return "";
    }
  }

  public List<ExplainedHit> getHits() {
    try {
      return compiled.explained(query(), HITS);
    } catch (SearchUnavailableException away) {
      return List.of();
    }
  }

  /** What found nothing in the last thirty days, most frequent first. */
  public List<SearchReport.Unanswered> getUnanswered() {
    return report.unanswered(DAYS, REPORTED);
  }
}
