package org.mithaq.app.api.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.mithaq.app.asking.HitStatus;
import org.mithaq.app.asking.Labels;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.RefusedException;
import org.mithaq.papers.Sheet;
import org.mithaq.search.Hit;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchAnswer;
import org.mithaq.search.SearchEngine;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.SearchResult;
import org.mithaq.search.StoredField;

/** All hits of a query as rows, from stored fields alone, a page at a time. */
final class SearchSheet {
  static final List<String> COLUMNS =
      List.of(
          "state",
          "law",
          "lawAddress",
          "language",
          "within",
          "number",
          "heading",
          "text",
          "status",
          "validFrom",
          "validTo",
          "obligations",
          "address");

  /** What a spreadsheet still opens with ease; the API's cursor has no such end. */
  private static final int MOST = 10_000;

  private static final int PAGE = 100;

  private final SearchEngine engine;
  private final Labels labels;
  private final LanguageTag reader;

  SearchSheet(SearchEngine engine, Labels labels, LanguageTag reader) {
    this.engine = engine;
    this.labels = labels;
    this.reader = reader;
  }

  /**
   * Writes the hits of the query in its order.
   *
   * @param first the answer to the first page of {@link #paged}, asked before anything was sent
   */
  void write(SearchQuery query, SearchResult first, Sheet sheet) throws IOException {
    SearchResult page = first;
    int written = 0;
    while (true) {
      for (Hit hit : page.hits()) {
        sheet.row(row(hit, query.time().inForceOn()));
        written++;
      }
      if (page.next().isEmpty() || written >= MOST) {
        return;
      }
      SearchAnswer next =
          engine.search(query.paged(new SearchQuery.Page(1, PAGE, page.next())).grouped(false));
      if (!(next instanceof SearchResult more)) {
        throw new IOException("The search engine went away in the middle of an export");
      }
      page = more;
    }
  }

  /** The query as it is asked for a sheet: flat, in pages of the largest size, from the first. */
  static SearchQuery paged(SearchQuery query) {
    if (!query.page().cursor().isEmpty()) {
      throw RefusedException.invalid("cursor", "A sheet begins at the first hit");
    }
    return query.paged(new SearchQuery.Page(1, PAGE, "")).grouped(false);
  }

  private List<Object> row(Hit hit, LocalDate day) {
    String iso3 = hit.keywords(KeywordField.STATE).stream().findFirst().orElse("");
    return List.of(
        labels.state(iso3, reader),
        HitStatus.lawTitle(hit, reader),
        hit.stored(StoredField.LAW_URI),
        hit.language().code(),
        hit.stored(StoredField.WITHIN),
        hit.stored(StoredField.NUMBER),
        hit.stored(StoredField.HEADING),
        hit.stored(StoredField.TEXT),
        HitStatus.on(hit, day),
        hit.stored(StoredField.VALID_FROM),
        hit.stored(StoredField.VALID_TO),
        String.join(" ", SearchShape.deepest(hit.keywords(KeywordField.OBLIGATION))),
        hit.stored(StoredField.URI));
  }
}
