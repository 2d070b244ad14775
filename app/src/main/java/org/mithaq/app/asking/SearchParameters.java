package org.mithaq.app.asking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;

/**
 * The parameters of a search address ({@code search.md}, "The API that others build on"): read into
 * a query, changed one at a time, written back. Every filter lives in the address.
 */
public final class SearchParameters {
  /** Filters that an address may carry; the same value twice is one, a value may hold commas. */
  private static final List<KeywordField> FILTERS =
      List.of(
          KeywordField.REGION,
          KeywordField.STATE,
          KeywordField.LANGUAGE,
          KeywordField.OBLIGATION,
          KeywordField.LAW_KIND,
          KeywordField.CONCEPT,
          KeywordField.AREA,
          KeywordField.YEAR,
          KeywordField.TRADITION,
          KeywordField.AUTHENTICITY,
          KeywordField.STATUS,
          KeywordField.INSTRUMENT,
          KeywordField.ARTICLE,
          KeywordField.LAW_URI);

  private static final int LONGEST_QUERY = 1_000;

  private final TreeMap<String, List<String>> values = new TreeMap<>();

  private SearchParameters(Map<String, List<String>> given) {
    given.forEach((name, list) -> values.put(name, new ArrayList<>(list)));
  }

  /** From the parameters of a request; empty values count as absent. */
  public static SearchParameters of(Map<String, String[]> request) {
    Map<String, List<String>> given = new TreeMap<>();
    request.forEach(
        (name, array) -> {
          List<String> kept =
              Arrays.stream(array).map(String::strip).filter(value -> !value.isEmpty()).toList();
          if (!kept.isEmpty()) {
            given.put(name, kept);
          }
        });
    return new SearchParameters(given);
  }

  public String first(String name) {
    List<String> list = values.get(name);
    return list == null ? "" : list.get(0);
  }

  public List<String> all(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  /** The names of the parameters that filter, as far as they are given. */
  public List<KeywordField> filters() {
    return FILTERS.stream().filter(field -> values.containsKey(field.parameter())).toList();
  }

  /** The same with one parameter set, or removed when the value is empty; the page starts anew. */
  public SearchParameters with(String name, String value) {
    SearchParameters copy = new SearchParameters(values);
    copy.values.remove("page");
    copy.values.remove("cursor");
    if (value.isEmpty()) {
      copy.values.remove(name);
    } else {
      copy.values.put(name, List.of(value));
    }
    return copy;
  }

  /** The same with one parameter set, or removed, and nothing else touched: for turning pages. */
  public SearchParameters kept(String name, String value) {
    SearchParameters copy = new SearchParameters(values);
    if (value.isEmpty()) {
      copy.values.remove(name);
    } else {
      copy.values.put(name, List.of(value));
    }
    return copy;
  }

  /** The same with a filter value added where it is missing and removed where it is there. */
  public SearchParameters toggled(String name, String value) {
    SearchParameters copy = with("page", "");
    List<String> list = new ArrayList<>(copy.values.getOrDefault(name, List.of()));
    if (!list.remove(value)) {
      list.add(value);
    }
    if (list.isEmpty()) {
      copy.values.remove(name);
    } else {
      copy.values.put(name, list);
    }
    return copy;
  }

  /** Everything after the question mark, encoded; empty when there is nothing. */
  public String toQueryString() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, list) ->
            list.forEach(
                value ->
                    text.append(text.isEmpty() ? "" : "&")
                        .append(encode(name))
                        .append('=')
                        .append(encode(value))));
    return text.toString();
  }

  /**
   * Reads the query.
   *
   * @param reader language of the reader's interface
   * @param today the day that {@code inForceOn} means when it is absent
   * @throws RefusedException Invalid, naming the parameter
   */
  public SearchQuery query(LanguageTag reader, LocalDate today) {
    String text = first("q");
    if (text.length() > LONGEST_QUERY) {
      throw RefusedException.invalid(
          "q", "A query has at most " + LONGEST_QUERY + " characters; this has " + text.length());
    }
    Map<KeywordField, Set<String>> filters = new EnumMap<>(KeywordField.class);
    for (KeywordField field : filters()) {
      Set<String> wanted = new TreeSet<>();
      all(field.parameter()).forEach(value -> wanted.add(canonical(field, value)));
      filters.put(field, wanted);
    }
    int size = number("size", 20, 100);
    int page = number("page", 1, 10_000);
    if ((long) page * size > 10_000) {
      throw RefusedException.invalid(
          "page", "Pages reach 10,000 hits; beyond that follow the cursor in \"next\"");
    }
    boolean cursor = !first("cursor").isEmpty();
    return new SearchQuery(
        text,
        reader,
        filters,
        time(today),
        order(),
        new SearchQuery.Page(page, size, first("cursor")),
        !cursor && "law".equals(oneOf("group", "none", "none", "law")),
        !"off".equals(oneOf("across", "on", "on", "off")));
  }

  private SearchQuery.Time time(LocalDate today) {
    boolean known = "known".equals(oneOf("validity", "any", "any", "known"));
    String on = first("inForceOn");
    if ("all".equals(on)) {
      return new SearchQuery.Time(today, true, known);
    }
    try {
      return new SearchQuery.Time(on.isEmpty() ? today : LocalDate.parse(on), false, known);
    } catch (DateTimeParseException notADay) {
      throw RefusedException.invalid("inForceOn", "An ISO date such as 2019-09-30, or \"all\"");
    }
  }

  private SearchQuery.Order order() {
    return switch (oneOf("sort", "relevance", "relevance", "newest", "place")) {
      case "newest" -> SearchQuery.Order.NEWEST;
      case "place" -> SearchQuery.Order.PLACE;
      default -> SearchQuery.Order.RELEVANCE;
    };
  }

  private String oneOf(String name, String otherwise, String... allowed) {
    String value = first(name).toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!List.of(allowed).contains(value)) {
      throw RefusedException.invalid(name, "One of " + String.join(", ", allowed));
    }
    return value;
  }

  private int number(String name, int otherwise, int most) {
    String value = first(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= 1 && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw RefusedException.invalid(name, "A number from 1 to " + most);
  }

  private static String canonical(KeywordField field, String value) {
    return switch (field) {
      case STATE, LAW_KIND, STATUS, TRADITION, AUTHENTICITY, INSTRUMENT ->
          value.toUpperCase(Locale.ROOT);
      case REGION, CONCEPT, AREA -> value.toLowerCase(Locale.ROOT);
      case LANGUAGE -> LanguageTag.of(value).code();
      case OBLIGATION, ARTICLE -> obligation(value);
      default -> value;
    };
  }

  /** The instrument's code in upper case, the rest as instruments number: {@code UNTOC/6/1/a}. */
  private static String obligation(String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? path.toUpperCase(Locale.ROOT)
        : path.substring(0, slash).toUpperCase(Locale.ROOT) + path.substring(slash);
  }

  /** What may stand in a query stands there as it is (RFC 3986, 3.4): addresses stay readable. */
  private static String encode(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
        .replace("%2F", "/")
        .replace("%7E", "~")
        .replace("%40", "@")
        .replace("%3A", ":");
  }
}
