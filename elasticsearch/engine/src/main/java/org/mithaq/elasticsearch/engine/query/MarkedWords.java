package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.elasticsearch.engine.mapping.Fields;
import org.mithaq.elasticsearch.engine.mapping.LanguageGroup;
import org.mithaq.search.Clause;
import org.mithaq.search.Expansion;
import org.mithaq.search.TextField;

/**
 * Which words of one field are to be marked: every word that is looked for, whichever of them the
 * hit needed; what must not be there is never marked.
 *
 * @param queries any of them marks
 * @param exact whether one of them looks at the unstemmed form
 */
record MarkedWords(List<Query> queries, boolean exact) {

  static MarkedWords of(
      RankingProfile profile,
      TextField field,
      LanguageGroup group,
      Clause clause,
      Optional<Expansion> expansion) {
    Collected collected = new Collected(profile, field, group);
    collected.add(clause);
    expansion.ifPresent(collected::add);
    return new MarkedWords(List.copyOf(collected.queries), collected.exact);
  }

  Query query() {
    return queries.isEmpty()
        ? Query.of(q -> q.matchNone(m -> m))
        : Query.of(q -> q.bool(b -> b.should(queries)));
  }

  /** Walks through the clause. */
  private static final class Collected {
    private final int atMost;
    private final int slop;
    private final String stemmed;
    private final String unstemmed;
    private final LanguageGroup group;
    private final List<Query> queries = new ArrayList<>();
    private boolean exact;

    Collected(RankingProfile profile, TextField field, LanguageGroup group) {
      this.atMost = profile.words().atMost();
      this.slop = profile.concept().slop();
      this.stemmed = Fields.stemmed(field, group);
      this.unstemmed = Fields.exact(field, group);
      this.group = group;
    }

    void add(Expansion expansion) {
      expansion.labels().stream()
          .filter(label -> LanguageGroup.of(label.language()) == group)
          .forEach(
              label ->
                  queries.add(
                      Query.of(
                          q ->
                              q.matchPhrase(
                                  m -> m.field(stemmed).query(label.value()).slop(slop)))));
    }

    void add(Clause clause) {
      if (clause instanceof Clause.Words words && words.scope() == Clause.Scope.ANYWHERE) {
        queries.add(
            Query.of(
                q ->
                    q.match(
                        m -> m.field(stemmed).query(FirstWords.distinct(words.text(), atMost)))));
      } else if (clause instanceof Clause.Phrase phrase
          && phrase.scope() == Clause.Scope.ANYWHERE) {
        exactly(
            Query.of(
                q ->
                    q.matchPhrase(
                        m -> m.field(unstemmed).query(FirstWords.inOrder(phrase.text(), atMost)))));
      } else if (clause instanceof Clause.Prefix prefix
          && prefix.scope() == Clause.Scope.ANYWHERE) {
        exactly(
            Query.of(
                q ->
                    q.matchBoolPrefix(
                        m -> m.field(unstemmed).query(FirstWords.inOrder(prefix.text(), atMost)))));
      } else if (clause instanceof Clause.Near near) {
        exactly(Query.of(q -> q.matchPhrase(m -> m.field(unstemmed).query(near.left()))));
        exactly(Query.of(q -> q.matchPhrase(m -> m.field(unstemmed).query(near.right()))));
      } else if (clause instanceof Clause.AllOf all) {
        all.clauses().forEach(this::add);
      } else if (clause instanceof Clause.AnyOf any) {
        any.clauses().forEach(this::add);
      }
    }

    private void exactly(Query query) {
      exact = true;
      queries.add(query);
    }
  }
}
