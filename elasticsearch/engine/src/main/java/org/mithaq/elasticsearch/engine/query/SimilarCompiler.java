package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.Collection;
import java.util.List;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.kernel.LanguageTag;
import org.mithaq.kernel.Visibility;
import org.mithaq.search.KeywordField;
import org.mithaq.search.SimilarProvisions.Wanted;
import org.mithaq.search.TextField;

/** The two questions behind "similar provisions": which documents it is, and what is like it. */
public final class SimilarCompiler {
  private static final int MOST_PARTS = 100;

  private SimilarCompiler() {}

  /** The wordings of the provision and of its parts in its language. */
  public static SearchRequest itself(String alias, Wanted wanted) {
    return SearchRequest.of(
        r ->
            r.index(alias)
                .ignoreUnavailable(true)
                .size(MOST_PARTS)
                .source(
                    s ->
                        s.filter(
                            f ->
                                f.includes(
                                    KeywordField.EID.fieldName(),
                                    KeywordField.OBLIGATION.fieldName(),
                                    KeywordField.ARTICLE.fieldName())))
                .query(
                    q ->
                        q.bool(
                            b ->
                                b.filter(is(KeywordField.LAW_URI, wanted.lawUri()))
                                    .filter(itOrItsParts(wanted.eId()))
                                    .filter(is(KeywordField.LANGUAGE, wanted.language().code())))));
  }

  /**
   * What is like it.
   *
   * @param documents index and id of each wording of the provision
   * @param obligations what it is mapped to, without ancestors
   * @param articles the articles of those
   */
  public static SearchRequest others(
      String alias,
      Wanted wanted,
      List<Document> documents,
      Collection<String> obligations,
      Collection<String> articles) {
    return others(
        alias, wanted, documents, obligations, articles, RankingProfile.shipped().similar());
  }

  static SearchRequest others(
      String alias,
      Wanted wanted,
      List<Document> documents,
      Collection<String> obligations,
      Collection<String> articles,
      RankingProfile.Similar weights) {
    BoolQuery.Builder bool =
        new BoolQuery.Builder()
            .should(words(wanted.language(), documents, weights))
            .minimumShouldMatch("1")
            .mustNot(is(KeywordField.LAW_URI, wanted.lawUri()))
            .filter(is(KeywordField.VISIBILITY, Visibility.PUBLIC.name()))
            .filter(f -> f.term(t -> t.field(Fields.VALID).value(wanted.inForceOn().toString())));
    obligations.forEach(
        path -> bool.should(boosted(is(KeywordField.OBLIGATION, path), weights.sameObligation())));
    articles.forEach(
        path -> bool.should(boosted(is(KeywordField.ARTICLE, path), weights.sameArticle())));
    return SearchRequest.of(
        r ->
            r.index(alias)
                .ignoreUnavailable(true)
                .size(wanted.size())
                .trackTotalHits(t -> t.enabled(true))
                .source(RequestCompiler.SHOWN)
                .collapse(c -> c.field(KeywordField.LAW.fieldName()))
                .query(q -> q.bool(bool.build())));
  }

  private static Query itOrItsParts(String eId) {
    String field = KeywordField.EID.fieldName();
    return Query.of(
        q ->
            q.bool(
                b ->
                    b.should(is(KeywordField.EID, eId))
                        .should(s -> s.prefix(p -> p.field(field).value(eId + "__")))));
  }

  private static Query words(
      LanguageTag language, List<Document> documents, RankingProfile.Similar weights) {
    LanguageGroup group = LanguageGroup.of(language);
    return Query.of(
        q ->
            q.moreLikeThis(
                m -> {
                  documents.forEach(
                      one -> m.like(l -> l.document(d -> d.index(one.index()).id(one.id()))));
                  return m.fields(
                          Fields.stemmed(TextField.HEADING, group),
                          Fields.stemmed(TextField.TEXT, group))
                      .minTermFreq(1)
                      .minDocFreq(2)
                      .maxQueryTerms(weights.tellingWords())
                      .minimumShouldMatch(weights.most());
                }));
  }

  private static Query boosted(Query filter, float weight) {
    return Query.of(q -> q.constantScore(c -> c.filter(filter).boost(weight)));
  }

  private static Query is(KeywordField field, String value) {
    return Query.of(q -> q.term(t -> t.field(field.fieldName()).value(FieldValue.of(value))));
  }

  /** Where a document lies. */
  public record Document(String index, String id) {}
}
