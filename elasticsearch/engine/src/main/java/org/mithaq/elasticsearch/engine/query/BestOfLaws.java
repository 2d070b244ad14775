package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import java.util.List;
import org.mithaq.search.KeywordField;

/**
 * The second question of a page of laws: the best provisions of each law that the first one found,
 * for all laws at once. (Inner hits of a collapse would ask once for each law.)
 *
 * @param alias what is searched
 * @param preference the copies that were asked before
 * @param query what is looked for, with every filter
 * @param sort within a law
 * @param marks for what is shown
 */
record BestOfLaws(
    String alias, String preference, Query query, List<SortOptions> sort, Highlight marks) {
  private static final int OF_A_LAW = 3;

  SearchRequest of(List<String> laws) {
    List<FieldValue> wanted = laws.stream().map(FieldValue::of).toList();
    String field = KeywordField.LAW.fieldName();
    return SearchRequest.of(
        r ->
            r.index(alias)
                .ignoreUnavailable(true)
                .allowPartialSearchResults(false)
                .searchType(SearchType.DfsQueryThenFetch)
                .preference(preference)
                .trackTotalHits(t -> t.enabled(false))
                .size(0)
                .query(
                    q ->
                        q.bool(
                            b ->
                                b.must(query)
                                    .filter(
                                        f ->
                                            f.terms(
                                                t -> t.field(field).terms(v -> v.value(wanted))))))
                .aggregations(
                    CompiledQuery.LAWS,
                    each ->
                        each.terms(t -> t.field(field).size(laws.size()))
                            .aggregations(
                                CompiledQuery.BEST,
                                best ->
                                    best.topHits(
                                        h ->
                                            h.size(OF_A_LAW)
                                                .sort(sort)
                                                .source(RequestCompiler.SHOWN)
                                                .highlight(marks)))));
  }
}
