package org.mithaq.app.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.kernel.Folding;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.StoredField;

/** Laws whose title has the words typed, the last of them as a beginning. */
@ApplicationScoped
public class TitleAhead {
  private final SearchEngine engine;
  private final Labels labels;
  private final Clock clock;

  @Inject
  public TitleAhead(SearchEngine engine, Labels labels, Clock clock) {
    this.engine = engine;
    this.labels = labels;
    this.clock = clock;
  }

  /** None while the engine is away: what is typed can still be sent. */
  List<Suggestion> of(String typed, LanguageTag reader, int atMost) {
    String words = Folding.words(typed);
    if (words.isEmpty()) {
      return List.of();
    }
    String titled =
        Arrays.stream(words.split(" "))
            .map(word -> "title:" + word)
            .collect(Collectors.joining(" "));
    SearchQuery query =
        SearchQuery.words(titled + "*", reader, LocalDate.now(clock))
            .at(new SearchQuery.Time(LocalDate.now(clock), true, false))
            .paged(new SearchQuery.Page(1, atMost, ""))
            .grouped(true);
    if (!(engine.search(query) instanceof SearchResult found)) {
      return List.of();
    }
    return found.hits().stream().map(hit -> law(hit, reader)).distinct().limit(atMost).toList();
  }

  private Suggestion law(Hit hit, LanguageTag reader) {
    String state =
        hit.keywords(KeywordField.STATE).stream()
            .findFirst()
            .map(iso3 -> labels.state(iso3, reader))
            .orElse("");
    String title = HitStatus.lawTitle(hit, reader);
    LanguageTag language =
        title.equals(hit.stored(StoredField.LAW_TITLE)) ? hit.language() : reader;
    return new Suggestion("law", title, language, state, hit.stored(StoredField.LAW_URI));
  }
}
