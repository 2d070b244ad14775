package org.mithaq.search.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.kernel.RefusedException;
import org.mithaq.search.Clause;
import org.mithaq.search.Expansion;
import org.mithaq.search.FacetValue;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.Marked;
import org.mithaq.search.SearchDocument;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.StoredField;
import org.mithaq.search.Understanding;

/** One answer of the fake engine. */
final class InMemoryAnswer {
  private static final int BEST_OF_A_LAW = 3;
  private static final Set<KeywordField> NEVER_COUNTED =
      EnumSet.of(
          KeywordField.LAW,
          KeywordField.LAW_URI,
          KeywordField.OBLIGATION_MET,
          KeywordField.OBLIGATION_PARTLY_MET,
          KeywordField.OBLIGATION_WITHIN,
          KeywordField.REFERENCE,
          KeywordField.EID,
          KeywordField.VISIBILITY);

  /** A document that matches the words. */
  private record Found(SearchDocument document, double score, String through) {}

  private final SearchQuery query;
  private final Understanding understood;

  private InMemoryAnswer(SearchQuery query, Understanding understood) {
    this.query = query;
    this.understood = understood;
  }

  static SearchResult of(
      SearchQuery query, Understanding understood, List<SearchDocument> documents) {
    return new InMemoryAnswer(query, understood).answer(documents);
  }

  private SearchResult answer(List<SearchDocument> documents) {
    int from = from();
    List<Found> matching =
        documents.stream()
            .filter(this::mayBeSeen)
            .map(this::found)
            .filter(f -> f.score > 0)
            .toList();
    List<Found> chosen =
        matching.stream().filter(f -> chosen(f.document, null)).sorted(order()).toList();
    Map<String, List<Found>> laws = new LinkedHashMap<>();
    chosen.forEach(
        f -> laws.computeIfAbsent(only(f, KeywordField.LAW), l -> new ArrayList<>()).add(f));
    boolean grouped = query.groupByLaw() && query.page().cursor().isEmpty();
    List<Found> page =
        grouped
            ? laws.values().stream()
                .skip(from)
                .limit(query.page().size())
                .flatMap(law -> law.stream().limit(BEST_OF_A_LAW))
                .toList()
            : chosen.stream().skip(from).limit(query.page().size()).toList();
    int end = from + page.size();
    return new SearchResult(
        understood,
        chosen.size(),
        laws.size(),
        0,
        page.stream().map(InMemoryAnswer::hit).toList(),
        facets(matching),
        grouped || page.isEmpty() || end >= chosen.size() ? "" : "from-" + end);
  }

  private int from() {
    SearchQuery.Page page = query.page();
    if (page.size() < 1 || page.size() > 100) {
      throw RefusedException.invalid("size", "a page has 1 to 100 hits");
    }
    if (!page.cursor().isEmpty()) {
      if (!page.cursor().matches("from-\\d{1,8}")) {
        throw RefusedException.invalid("cursor", "not a cursor");
      }
      return Integer.parseInt(page.cursor().substring("from-".length()));
    }
    if (page.number() < 1 || (long) page.number() * page.size() > 10_000) {
      throw RefusedException.invalid("page", "pages begin at 1 and end at 10000 hits");
    }
    return (page.number() - 1) * page.size();
  }

  private boolean mayBeSeen(SearchDocument document) {
    SearchQuery.Time time = query.time();
    return has(document, KeywordField.VISIBILITY, Set.of("PUBLIC"))
        && (time.allVersions()
            || document.valid().stream().anyMatch(span -> span.contains(time.inForceOn())))
        && (!time.knownOnly() || has(document, KeywordField.VALIDITY, Set.of("KNOWN")));
  }

  private Found found(SearchDocument document) {
    double direct = InMemoryMatch.score(understood.clause(), document);
    if (direct > 0 || !query.acrossLanguages() || understood.expansion().isEmpty()) {
      return new Found(document, direct > 0 ? 100 + direct : 0, "");
    }
    Expansion expansion = understood.expansion().get();
    String through = InMemoryMatch.through(expansion, document);
    return new Found(document, through.isEmpty() ? 0 : 1, through);
  }

  private boolean chosen(SearchDocument document, KeywordField except) {
    return query.filters().entrySet().stream()
        .allMatch(f -> f.getKey() == except || has(document, f.getKey(), f.getValue()));
  }

  private static boolean has(SearchDocument document, KeywordField field, Set<String> any) {
    return document.keywords().getOrDefault(field, Set.of()).stream().anyMatch(any::contains);
  }

  private Comparator<Found> order() {
    Comparator<Found> place =
        by(KeywordField.STATE)
            .thenComparing(by(KeywordField.LAW))
            .thenComparingInt(f -> f.document.order());
    boolean ranks = !(understood.clause() instanceof Clause.Everything);
    Comparator<Found> order =
        switch (query.order()) {
          case PLACE -> place;
          case NEWEST -> by(KeywordField.YEAR).reversed().thenComparing(place);
          case RELEVANCE ->
              !ranks
                  ? place
                  : Comparator.<Found>comparingDouble(f -> -f.score)
                      .thenComparing(by(KeywordField.VALIDITY))
                      .thenComparing(by(KeywordField.AUTHENTICITY))
                      .thenComparing(place);
        };
    return order.thenComparing(f -> f.document.id());
  }

  private static Comparator<Found> by(KeywordField field) {
    return Comparator.comparing(f -> only(f, field));
  }

  private static String only(Found found, KeywordField field) {
    return String.join(" ", found.document.keywords().getOrDefault(field, Set.of()));
  }

  private Map<KeywordField, List<FacetValue>> facets(List<Found> matching) {
    Map<KeywordField, List<FacetValue>> facets = new EnumMap<>(KeywordField.class);
    for (KeywordField field : EnumSet.complementOf(EnumSet.copyOf(NEVER_COUNTED))) {
      Map<String, Long> counts = new TreeMap<>();
      matching.stream()
          .filter(f -> chosen(f.document, field))
          .flatMap(f -> f.document.keywords().getOrDefault(field, Set.of()).stream())
          .forEach(value -> counts.merge(value, 1L, Long::sum));
      facets.put(
          field,
          counts.entrySet().stream()
              .map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
              .sorted(Comparator.comparingLong(value -> -value.count()))
              .toList());
    }
    return facets;
  }

  private static Hit hit(Found found) {
    SearchDocument document = found.document;
    return new Hit(
        document.id(),
        document.language(),
        found.score,
        unmarked(document, StoredField.TEXT),
        unmarked(document, StoredField.HEADING),
        document.stored(),
        document.keywords(),
        found.through);
  }

  private static List<Marked> unmarked(SearchDocument document, StoredField field) {
    String text = document.stored().getOrDefault(field, "");
    return text.isEmpty() ? List.of() : List.of(new Marked(text, false));
  }
}
