package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.SuggestMode;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.FieldSuggester;
import co.elastic.clients.elasticsearch.core.search.SuggestSort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.search.TextField;

/** One question about the words of a query: which of them no law uses, and what is near those. */
public final class CorrectionCompiler {
  /** In front of the place of a word among those asked about. */
  public static final String KNOWN = "known-";

  private static final List<TextField> FIELDS =
      List.of(TextField.TEXT, TextField.HEADING, TextField.TITLE);
  private static final List<LanguageGroup> LATIN =
      List.of(
          LanguageGroup.ENGLISH,
          LanguageGroup.FRENCH,
          LanguageGroup.SPANISH,
          LanguageGroup.PORTUGUESE);

  private CorrectionCompiler() {}

  /** The request for these words; suggestions are named {@code place-group}. */
  public static SearchRequest compile(String alias, List<String> words) {
    Map<String, Aggregation> known = new HashMap<>();
    Map<String, FieldSuggester> near = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      known.put(KNOWN + i, Aggregation.of(a -> a.filter(used(word))));
      for (LanguageGroup group : groups(word)) {
        near.put(i + "-" + group.code(), near(word, group));
      }
    }
    return SearchRequest.of(
        r ->
            r.index(alias)
                .ignoreUnavailable(true)
                .size(0)
                .aggregations(known)
                .suggest(s -> s.suggesters(near)));
  }

  private static Query used(String word) {
    return Query.of(
        q -> q.multiMatch(m -> m.query(word).operator(Operator.And).fields(Fields.exact(FIELDS))));
  }

  private static FieldSuggester near(String word, LanguageGroup group) {
    return FieldSuggester.of(
        f ->
            f.text(word)
                .term(
                    t ->
                        t.field(Fields.exact(TextField.TEXT, group))
                            .suggestMode(SuggestMode.Always)
                            .sort(SuggestSort.Score)
                            .prefixLength(1)
                            .minWordLength(4)
                            .maxEdits(2)
                            .size(3)));
  }

  private static List<LanguageGroup> groups(String word) {
    boolean arabic =
        word.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    return arabic ? List.of(LanguageGroup.ARABIC) : LATIN;
  }
}
