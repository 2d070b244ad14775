package org.mithaq.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.mithaq.kernel.LanguageTag;

/**
 * What is asked.
 *
 * @param text as typed; may be empty when a filter is given
 * @param reader language of the reader's interface
 * @param filters allowed values by field: OR within a field, AND between fields
 * @param time which wordings
 * @param order how hits are sorted
 * @param page which part
 * @param groupByLaw best provisions of each law together
 * @param acrossLanguages also what is found through concepts and mappings
 */
public record SearchQuery(
    String text,
    LanguageTag reader,
    Map<KeywordField, Set<String>> filters,
    Time time,
    Order order,
    Page page,
    boolean groupByLaw,
    boolean acrossLanguages) {
  public SearchQuery {
    text = text == null ? "" : text.strip();
    EnumMap<KeywordField, Set<String>> copy = new EnumMap<>(KeywordField.class);
    filters.forEach(
        (field, values) -> {
          if (!values.isEmpty()) {
            copy.put(field, Set.copyOf(values));
          }
        });
    filters = Collections.unmodifiableMap(copy);
  }

  /**
   * Which wordings are wanted.
   *
   * @param inForceOn the day; ignored with {@code allVersions}
   * @param allVersions every wording there ever was
   * @param knownOnly leave out those whose validity is unknown
   */
  public record Time(LocalDate inForceOn, boolean allVersions, boolean knownOnly) {}

  public enum Order {
    RELEVANCE,
    /** Newest law first. */
    NEWEST,
    /** State, law, place in the law. */
    PLACE
  }

  /**
   * Which part of the answer.
   *
   * @param number from 1
   * @param size 1 to 100
   * @param cursor opaque, from {@link SearchResult#next()}; wins over the number; empty without
   */
  public record Page(int number, int size, String cursor) {}

  /** Plain words, everything in force on a day, first page of twenty grouped by law. */
  public static SearchQuery words(String text, LanguageTag reader, LocalDate inForceOn) {
    return new SearchQuery(
        text,
        reader,
        Map.of(),
        new Time(inForceOn, false, false),
        Order.RELEVANCE,
        new Page(1, 20, ""),
        false,
        true);
  }

  public SearchQuery filtered(KeywordField field, String... values) {
    EnumMap<KeywordField, Set<String>> more = new EnumMap<>(KeywordField.class);
    more.putAll(filters);
    more.put(field, Set.of(values));
    return new SearchQuery(text, reader, more, time, order, page, groupByLaw, acrossLanguages);
  }

  public SearchQuery at(Time otherTime) {
    return new SearchQuery(
        text, reader, filters, otherTime, order, page, groupByLaw, acrossLanguages);
  }

  public SearchQuery paged(Page otherPage) {
    return new SearchQuery(
        text, reader, filters, time, order, otherPage, groupByLaw, acrossLanguages);
  }

  public SearchQuery grouped(boolean group) {
    return new SearchQuery(text, reader, filters, time, order, page, group, acrossLanguages);
  }

  public SearchQuery ordered(Order otherOrder) {
    return new SearchQuery(
        text, reader, filters, time, otherOrder, page, groupByLaw, acrossLanguages);
  }
}
