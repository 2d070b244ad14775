package org.mithaq.elasticsearch.engine.query;

import org.mithaq.search.Clause;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;

/** Whether a query names provisions, laws or obligations, and in which language it does. */
final class References {
  private static final String ARABIC = "ar";

  private References() {}

  static boolean isOne(Clause clause) {
    return clause instanceof Clause.Is is
        && (is.field() == KeywordField.REFERENCE || is.field() == KeywordField.OBLIGATION);
  }

  /** Whether one stands anywhere, but not under an exclusion. */
  static boolean in(Clause clause) {
    if (clause instanceof Clause.AllOf all) {
      return all.clauses().stream().anyMatch(References::in);
    }
    if (clause instanceof Clause.AnyOf any) {
      return any.clauses().stream().anyMatch(References::in);
    }
    return isOne(clause);
  }

  /** Arabic letters say more than the language of the pages; Latin ones say nothing. */
  static String language(SearchQuery query) {
    boolean arabic =
        query
            .text()
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    return arabic ? ARABIC : query.reader().primary();
  }
}
