package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.SearchType;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.SourceConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.search.Clause;
import org.mithaq.search.Expansion;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SearchQuery;
import org.mithaq.search.TextField;
import org.mithaq.search.Understanding;

/** The whole request. */
public final class RequestCompiler {
  private static final List<KeywordField> ONLY_TO_RANK =
      List.of(
          KeywordField.OBLIGATION_MET,
          KeywordField.OBLIGATION_PARTLY_MET,
          KeywordField.OBLIGATION_WITHIN);

  static final SourceConfig SHOWN =
      SourceConfig.of(
          s ->
              s.filter(
                  f -> {
                    for (TextField field : TextField.values()) {
                      f.excludes(field.fieldName());
                    }
                    for (KeywordField field : ONLY_TO_RANK) {
                      f.excludes(field.fieldName());
                    }
                    return f.excludes(Fields.VALID);
                  }));

  private RequestCompiler() {}

  /**
   * Compiles a query as it was understood.
   *
   * @param alias what is searched
   * @throws org.mithaq.kernel.RefusedException when the wanted page cannot be had
   */
  public static CompiledQuery compile(
      String alias, SearchQuery query, Understanding understanding) {
    return compile(alias, query, understanding, RankingProfile.shipped());
  }

  static CompiledQuery compile(
      String alias, SearchQuery query, Understanding understanding, RankingProfile profile) {
    Compiled direct = direct(query, understanding.clause(), profile);
    Optional<Expansion> expansion =
        query.acrossLanguages() ? understanding.expansion() : Optional.empty();
    boolean ranks = direct.ranks() || expansion.isPresent();
    Query wanted =
        expansion
            .map(e -> new ExpansionCompiler(profile).with(direct.query(), e))
            .orElse(direct.query());
    List<SortOptions> sort = SortCompiler.compile(query.order(), ranks);
    PageWanted page = PageWanted.of(query, sort.size());
    List<Query> always = FilterCompiler.always(query);
    Map<KeywordField, Query> chosen = FilterCompiler.chosen(query);

    SearchRequest.Builder request = new SearchRequest.Builder();
    request
        .index(alias)
        .ignoreUnavailable(true)
        .allowPartialSearchResults(false)
        .searchType(SearchType.DfsQueryThenFetch)
        .preference(SameCopy.of(query))
        .trackTotalHits(t -> t.enabled(true))
        .query(filtered(wanted, ranks, always))
        .sort(sort)
        .size(page.size())
        .aggregations(FacetCompiler.compile(chosen));
    if (!chosen.isEmpty()) {
      request.postFilter(f -> f.bool(b -> b.filter(List.copyOf(chosen.values()))));
    }
    page.cursor()
        .ifPresentOrElse(c -> request.searchAfter(c.after()), () -> request.from(page.from()));
    Highlight marks = HighlightCompiler.compile(profile, understanding.clause(), expansion);
    if (page.grouped()) {
      request.collapse(c -> c.field(KeywordField.LAW.fieldName())).source(s -> s.fetch(false));
    } else {
      request.source(SHOWN).highlight(marks);
    }
    List<Query> filters = new ArrayList<>(always);
    filters.addAll(chosen.values());
    BestOfLaws best =
        new BestOfLaws(alias, SameCopy.of(query), filtered(wanted, ranks, filters), sort, marks);
    return new CompiledQuery(request.build(), page, expansion, best);
  }

  private static Compiled direct(SearchQuery query, Clause clause, RankingProfile profile) {
    Compiled direct = new ClauseCompiler(profile).compile(clause);
    if (!References.in(clause)) {
      return direct;
    }
    String language = References.language(query);
    return new Compiled(new ReferenceCompiler(profile).inLanguage(direct.query(), language), true);
  }

  private static Query filtered(Query wanted, boolean ranks, List<Query> filters) {
    BoolQuery.Builder bool = new BoolQuery.Builder();
    List<Query> all = new ArrayList<>(filters);
    if (ranks) {
      bool.must(wanted);
    } else {
      all.add(wanted);
    }
    return Query.of(q -> q.bool(bool.filter(all).build()));
  }
}
