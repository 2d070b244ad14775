package org.mithaq.elasticsearch.engine.answer;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.TermSuggestOption;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mithaq.elasticsearch.engine.connection.EngineConnection;
import org.mithaq.elasticsearch.engine.index.IndexNames;
import org.mithaq.elasticsearch.engine.query.CorrectionCompiler;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.Hit;
import org.mithaq.search.Marked;
import org.mithaq.search.QueryCorrection;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchUnavailableException;

/**
 * Corrects words that no law uses. The index knows words folded; how the word is written is taken
 * from the law that has it, since a reader must not be taught الاموال for الأموال.
 */
@ApplicationScoped
public class ElasticsearchCorrection implements QueryCorrection {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");
  private static final Set<String> OPERATORS = Set.of("NEAR", "title");
  private static final int MOST_WORDS = 8;

  /** The nearest word, of equally near ones the most used. */
  private static final Comparator<TermSuggestOption> BEST =
      Comparator.comparingDouble(TermSuggestOption::score)
          .thenComparingLong(TermSuggestOption::freq)
          .thenComparing(TermSuggestOption::text);

  private final EngineConnection connection;
  private final SearchEngine engine;
  private final String alias;

  @Inject
  public ElasticsearchCorrection(EngineConnection connection, SearchEngine engine) {
    this.connection = connection;
    this.engine = engine;
    this.alias = new IndexNames(connection.settings().prefix()).living();
  }

  @Override
  public Optional<String> correctionOf(SearchQuery query) {
    List<String> words = words(query.text());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      Map<String, String> near = near(words);
      return near.isEmpty() ? Optional.empty() : Optional.of(corrected(query, near));
    } catch (SearchUnavailableException | RefusedException away) {
      return Optional.empty();
    }
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find() && words.size() < MOST_WORDS) {
      if (!OPERATORS.contains(matcher.group()) && !words.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /** Unknown words, each with the folded word that is nearest and used most. */
  private Map<String, String> near(List<String> words) {
    SearchResponse<ObjectNode> answer =
        connection.ask(
            "looking for near words",
            client -> client.search(CorrectionCompiler.compile(alias, words), ObjectNode.class));
    Map<String, String> near = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (answer.aggregations().get(CorrectionCompiler.KNOWN + i).filter().docCount() == 0) {
        options(answer, i + "-").max(BEST).ifPresent(best -> near.put(word, best.text()));
      }
    }
    return near;
  }

  private static Stream<TermSuggestOption> options(SearchResponse<?> answer, String place) {
    return answer.suggest().entrySet().stream()
        .filter(one -> one.getKey().startsWith(place))
        .flatMap(one -> one.getValue().stream())
        .flatMap(one -> one.term().options().stream());
  }

  private String corrected(SearchQuery query, Map<String, String> near) {
    Map<String, String> written = written(query, near);
    return WORD.matcher(query.text())
        .replaceAll(
            word -> {
              String folded = near.get(word.group());
              String better = folded == null ? word.group() : written.getOrDefault(folded, folded);
              return Matcher.quoteReplacement(better);
            });
  }

  /** Folded words, each as a law that has it writes it. */
  private Map<String, String> written(SearchQuery query, Map<String, String> near) {
    Map<String, String> written = new HashMap<>();
    for (String folded : near.values()) {
      SearchQuery one =
          SearchQuery.words(folded, query.reader(), query.time().inForceOn())
              .at(new SearchQuery.Time(query.time().inForceOn(), true, false));
      if (engine.search(one) instanceof SearchResult found) {
        found.hits().stream()
            .flatMap(ElasticsearchCorrection::marks)
            .filter(text -> Folding.fold(text).equals(Folding.fold(folded)))
            .findFirst()
            .ifPresent(text -> written.put(folded, text));
      }
    }
    return written;
  }

  private static Stream<String> marks(Hit hit) {
    return Stream.concat(hit.snippet().stream(), hit.heading().stream())
        .filter(Marked::found)
        .map(Marked::text);
  }
}
