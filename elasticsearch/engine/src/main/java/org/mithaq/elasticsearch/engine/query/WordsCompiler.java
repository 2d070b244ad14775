package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.query_dsl.IntervalsQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.search.Clause;
import org.mithaq.search.TextField;

/** Words, phrases, beginnings and nearness over the text fields of all languages at once. */
final class WordsCompiler {
  private final RankingProfile.Words weights;
  private final WeightedFields weighted;

  WordsCompiler(RankingProfile profile) {
    this.weights = profile.words();
    this.weighted = WeightedFields.of(profile);
  }

  /**
   * Fields that one analyser serves are searched as one, so that a word may stand in the title and
   * the next one in the text; the best language counts, of those written in such letters. Words in
   * their very form add to the score, and find what consists of stop words only.
   */
  Query words(Clause.Words words) {
    String text = FirstWords.distinct(words.text(), weights.atMost());
    List<TextField> fields = Scopes.fields(words.scope());
    Query stemmed =
        Query.of(
            q ->
                q.multiMatch(
                    m ->
                        m.query(text)
                            .type(TextQueryType.CrossFields)
                            .fields(weighted.stemmed(fields, LanguageGroup.writing(text)))
                            .tieBreaker(weights.otherFields())
                            .minimumShouldMatch(weights.most())));
    Query exact =
        Query.of(
            q ->
                q.multiMatch(
                    m ->
                        m.query(text)
                            .type(TextQueryType.CrossFields)
                            .fields(weighted.exact(fields))
                            .tieBreaker(weights.otherFields())
                            .operator(Operator.And)
                            .boost(weights.exactForm())));
    return Query.of(q -> q.bool(b -> b.should(stemmed, exact).minimumShouldMatch("1")));
  }

  /** The words side by side, folded but not stemmed. */
  Query phrase(Clause.Phrase phrase) {
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.query(FirstWords.inOrder(phrase.text(), weights.atMost()))
                        .type(TextQueryType.Phrase)
                        .fields(weighted.exact(Scopes.fields(phrase.scope())))
                        .tieBreaker(weights.otherFields())));
  }

  /** The last word is a beginning; words before it must be there whole. */
  Query prefix(Clause.Prefix prefix) {
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.query(FirstWords.inOrder(prefix.text(), weights.atMost()))
                        .type(TextQueryType.BoolPrefix)
                        .operator(Operator.And)
                        .fields(weighted.exact(Scopes.fields(prefix.scope())))));
  }

  /** Both in any order with at most so many words between; each side may be several words. */
  Query near(Clause.Near near) {
    int between = Math.max(0, near.distance() - 1);
    List<Query> places = new ArrayList<>();
    for (LanguageGroup group : LanguageGroup.values()) {
      for (TextField field : List.of(TextField.TEXT, TextField.HEADING)) {
        places.add(
            Query.of(
                q -> q.intervals(i -> within(i.field(Fields.exact(field, group)), near, between))));
      }
    }
    return Query.of(q -> q.disMax(d -> d.queries(places).tieBreaker(weights.otherFields())));
  }

  private static IntervalsQuery.Builder within(
      IntervalsQuery.Builder field, Clause.Near near, int between) {
    field.allOf(
        all ->
            all.ordered(false)
                .maxGaps(between)
                .intervals(one -> one.match(m -> m.query(near.left()).ordered(true).maxGaps(0)))
                .intervals(one -> one.match(m -> m.query(near.right()).ordered(true).maxGaps(0))));
    return field;
  }
}
