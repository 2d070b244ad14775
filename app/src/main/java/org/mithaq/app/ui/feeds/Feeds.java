package org.mithaq.app.ui.feeds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.app.asking.Labels;
import org.mithaq.app.asking.ObligationName;
import org.mithaq.app.asking.SearchParameters;
import org.mithaq.conventions.ConventionCatalogue;
import org.mithaq.kernel.AknUri;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.kernel.Text;
import org.mithaq.legislation.LegislationCatalogue;
import org.mithaq.regions.RegionView;
import org.mithaq.regions.Regions;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.SearchUnavailable;

/** The feed beside a page. */
@ApplicationScoped
public class Feeds {
  private final News news;
  private final Labels labels;
  private final Regions regions;
  private final ConventionCatalogue conventions;
  private final LegislationCatalogue legislation;
  private final SearchEngine engine;
  private final Clock clock;

  @Inject
  public Feeds(
      News news,
      Labels labels,
      Regions regions,
      ConventionCatalogue conventions,
      LegislationCatalogue legislation,
      SearchEngine engine,
      Clock clock) {
    this.news = news;
    this.labels = labels;
    this.regions = regions;
    this.conventions = conventions;
    this.legislation = legislation;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * The feed beside the page at a path; empty where the page is not, or has none.
   *
   * @param parameters of the page, read for a search only
   */
  Optional<Feed> beside(String path, SearchParameters parameters, LanguageTag reader) {
    String[] steps = path.split("/", 3);
    String rest = steps.length > 2 ? steps[2] : "";
    return switch (steps.length > 1 ? steps[1] : "") {
      case "" -> Optional.of(everything(reader));
      case "r" -> regions.find(rest).map(region -> region(region, reader));
      case "states" -> regions.state(rest).map(state -> state(state.iso3(), reader));
      case "conventions" -> convention(rest, reader);
      case "akn" -> law(path, reader);
      case "search" -> Optional.of(search(parameters, reader));
      default -> Optional.empty();
    };
  }

  private Feed everything(LanguageTag reader) {
    return new Feed("all", News.said("feed.all", reader), "/", List.of())
        .and(news.ofLaws(List.of(), reader))
        .and(news.ofMappings("", List.of(), reader));
  }

  private Feed region(RegionView region, LanguageTag reader) {
    String name = region.names().bestFor(reader).map(Text::value).orElse(region.code());
    Feed feed = of("region/" + region.code(), name, "/r/" + region.code(), reader);
    return region.states().isEmpty()
        ? feed
        : feed.and(news.ofLaws(region.states(), reader))
            .and(news.ofMappings("", region.states(), reader));
  }

  private Feed state(String iso3, LanguageTag reader) {
    return of("state/" + iso3, labels.state(iso3, reader), "/states/" + iso3, reader)
        .and(news.ofLaws(List.of(iso3), reader))
        .and(news.ofMappings("", List.of(iso3), reader));
  }

  private Optional<Feed> convention(String path, LanguageTag reader) {
    Function<String, Feed> named =
        name ->
            of("convention/" + path, name, "/conventions/" + path, reader)
                .and(news.ofMappings(path, List.of(), reader));
    String[] steps = path.split("/", 2);
    return steps.length > 1
        ? conventions
            .article(steps[0], steps[1])
            .map(article -> named.apply(ObligationName.of(path)))
        : conventions.instrument(path).map(one -> named.apply(labels.instrument(path, reader)));
  }

  private Optional<Feed> law(String path, LanguageTag reader) {
    return AknUri.parse(path)
        .flatMap(uri -> legislation.lawAt(uri.work()))
        .map(
            law ->
                of(
                        "law/" + law.id(),
                        law.titles().bestFor(reader).map(Text::value).orElse(law.uri()),
                        law.uri(),
                        reader)
                    .and(news.ofTexts(law, reader)));
  }

  /** The newest laws that answer a search: those recorded or changed last stand first. */
  private Feed search(SearchParameters parameters, LanguageTag reader) {
    SearchParameters asked =
        parameters.with("ui", "").with("size", "").with("group", "").with("sort", "");
    SearchQuery query =
        asked
            .query(reader, LocalDate.now(clock))
            .ordered(SearchQuery.Order.NEWEST)
            .paged(new SearchQuery.Page(1, Feed.WINDOW, ""));
    if (query.text().isEmpty() && query.filters().isEmpty()) {
      throw RefusedException.invalid("q", "Give words in q, or at least one filter");
    }
    SearchAnswer answer = engine.search(query);
    if (answer instanceof SearchUnavailable away) {
      throw new RefusedException(new Refusal.Unavailable(away.reason()));
    }
    List<String> laws =
        ((SearchResult) answer)
            .hits().stream()
                .flatMap(hit -> hit.keywords(KeywordField.LAW_URI).stream())
                .distinct()
                .toList();
    String address = asked.toQueryString();
    String name = query.text().isEmpty() ? address : query.text();
    return of("search/" + address, name, "/search?" + address, reader)
        .and(news.ofLawsAt(laws, reader));
  }

  private static Feed of(String key, String name, String page, LanguageTag reader) {
    return new Feed(key, News.said("feed.of", reader, name), page, List.of());
  }

  /** Where the feed beside a page is; empty where it has none. */
  public static Optional<String> addressBeside(String path, String query) {
    boolean has =
        path.equals("/")
            || path.matches("/(r|states)/[^/]+|/conventions/[^/]+(/[^/]+)?|/akn/.+")
            || path.equals("/search") && !query.isEmpty();
    return has
        ? Optional.of("/feeds" + path + (query.isEmpty() ? "" : "?" + query))
        : Optional.empty();
  }
}
