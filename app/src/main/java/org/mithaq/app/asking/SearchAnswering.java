package org.mithaq.app.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.readers.SearchedLaws;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchUnavailable;

/** Answers the searches that readers keep, as the page of the same address would, newest first. */
@ApplicationScoped
public class SearchAnswering implements SearchedLaws {
  private final SearchEngine engine;
  private final Clock clock;

  @Inject
  public SearchAnswering(SearchEngine engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  @Override
  public List<String> answering(String address, LanguageTag reader, int atMost) {
    SearchQuery query =
        of(address)
            .query(reader, LocalDate.now(clock))
            .ordered(SearchQuery.Order.NEWEST)
            .paged(new SearchQuery.Page(1, atMost, ""));
    if (query.text().isEmpty() && query.filters().isEmpty()) {
      throw RefusedException.invalid("q", "Give words in q, or at least one filter");
    }
    SearchAnswer answer = engine.search(query);
    if (answer instanceof SearchUnavailable away) {
      throw new RefusedException(new Refusal.Unavailable(away.reason()));
    }
    return ((SearchResult) answer)
        .hits().stream()
            .flatMap(hit -> hit.keywords(KeywordField.LAW_URI).stream())
            .distinct()
            .toList();
  }

  /** The parameters of a search that are the search, not how it is shown. */
  public static SearchParameters of(String address) {
    Map<String, List<String>> values = new TreeMap<>();
    for (String pair : address.split("&")) {
      String[] both = pair.split("=", 2);
      if (both.length == 2) {
        values.computeIfAbsent(decoded(both[0]), name -> new ArrayList<>()).add(decoded(both[1]));
      }
    }
    Map<String, String[]> given = new TreeMap<>();
    values.forEach((name, list) -> given.put(name, list.toArray(String[]::new)));
    SearchParameters asked = SearchParameters.of(given);
    for (String shown : List.of("ui", "size", "group", "sort", "with", "page", "cursor")) {
      asked = asked.with(shown, "");
    }
    return asked;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw RefusedException.invalid("search", "no query of an address");
    }
  }
}
