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
  /**
   * One or two words must all be there, of up to five three quarters, of a sentence fewer: who asks
   * in sentences uses words that the law does not, and the ranking brings the fullest first.
   */
  private static final String MOST = "2<75% 5<50% 9<35%";

  /** How much of the score of the other fields counts beside the best one. */
  private static final double TIE_BREAKER = 0.2;

  /** How much a word in its very form counts beside the same word stemmed. */
  private static final float EXACT_FORM = 0.5f;

  /** A text longer than this is cut: no question needs more, and each word costs in each field. */
  private static final int AT_MOST_WORDS = 48;

  private WordsCompiler() {}

  /**
   * Fields that one analyser serves are searched as one, so that a word may stand in the title and
   * the next one in the text; the best language counts. Words in their very form add to the score,
   * and find what consists of stop words only.
   */
  static Query words(Clause.Words words) {
    String text = shortened(words.text());
    List<TextField> fields = Scopes.fields(words.scope());
    Query stemmed =
        Query.of(
            q ->
                q.multiMatch(
                    m ->
                        m.query(text)
                            .type(TextQueryType.CrossFields)
                            .fields(Fields.stemmedWeighted(fields))
                            .tieBreaker(TIE_BREAKER)
                            .minimumShouldMatch(MOST)));
    Query exact =
        Query.of(
            q ->
                q.multiMatch(
                    m ->
                        m.query(text)
                            .type(TextQueryType.CrossFields)
                            .fields(Fields.exactWeighted(fields))
                            .tieBreaker(TIE_BREAKER)
                            .operator(Operator.And)
                            .boost(EXACT_FORM)));
    return Query.of(q -> q.bool(b -> b.should(stemmed, exact).minimumShouldMatch("1")));
  }

  /** The words side by side, folded but not stemmed. */
  static Query phrase(Clause.Phrase phrase) {
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.query(shortened(phrase.text()))
                        .type(TextQueryType.Phrase)
                        .fields(Fields.exactWeighted(Scopes.fields(phrase.scope())))
                        .tieBreaker(TIE_BREAKER)));
  }

  /** The last word is a beginning; words before it must be there whole. */
  static Query prefix(Clause.Prefix prefix) {
    return Query.of(
        q ->
            q.multiMatch(
                m ->
                    m.query(shortened(prefix.text()))
                        .type(TextQueryType.BoolPrefix)
                        .operator(Operator.And)
                        .fields(Fields.exactWeighted(Scopes.fields(prefix.scope())))));
  }

  /** Both in any order with at most so many words between; each side may be several words. */
  static Query near(Clause.Near near) {
    int between = Math.max(0, near.distance() - 1);
    List<Query> places = new ArrayList<>();
    for (LanguageGroup group : LanguageGroup.values()) {
      for (TextField field : List.of(TextField.TEXT, TextField.HEADING)) {
        places.add(
            Query.of(
                q -> q.intervals(i -> within(i.field(Fields.exact(field, group)), near, between))));
      }
    }
    return Query.of(q -> q.disMax(d -> d.queries(places).tieBreaker(TIE_BREAKER)));
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

  private static String shortened(String text) {
    String[] words = text.strip().split("\\s+", AT_MOST_WORDS + 1);
    return words.length <= AT_MOST_WORDS
        ? text
        : String.join(" ", List.of(words).subList(0, AT_MOST_WORDS));
  }
}
