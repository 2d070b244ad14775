package org.mithaq.search;

import java.time.Instant;
import java.util.stream.Collectors;
import org.mithaq.kernel.LanguageTag;

/**
 * What was searched and what came of it. Says nothing of who searched.
 *
 * @param at when
 * @param reader language of the interface
 * @param typed the words, at most {@value #LONGEST} characters of them
 * @param understood what they were taken to mean
 * @param filters chosen values, {@code state=XDA,XDB lang=ar}
 * @param total provisions found; 0 where only some of the words were
 * @param tookMillis spent in the engine
 */
public record SearchTrace(
    Instant at,
    LanguageTag reader,
    String typed,
    String understood,
    String filters,
    long total,
    long tookMillis) {
  static final int LONGEST = 500;

  public SearchTrace {
    typed = shortened(typed);
    understood = shortened(understood);
  }

  public static SearchTrace of(SearchQuery query, SearchResult result, Instant at) {
    String filters =
        query.filters().entrySet().stream()
            .map(
                one ->
                    one.getKey().parameter()
                        + "="
                        + one.getValue().stream().sorted().collect(Collectors.joining(",")))
            .collect(Collectors.joining(" "));
    return new SearchTrace(
        at,
        query.reader(),
        query.text(),
        result.understood().clause().toString(),
        shortened(filters),
        result.understood().isLoosened() ? 0 : result.total(),
        result.tookMillis());
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
