package org.mithaq.elasticsearch.engine.query;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.mithaq.search.Clause;
import org.mithaq.search.KeywordField;

/** The tree of clauses, branch by branch. */
final class ClauseCompiler {
  private final WordsCompiler words;
  private final ReferenceCompiler references;
  private final float exactValue;

  ClauseCompiler(RankingProfile profile) {
    this.words = new WordsCompiler(profile);
    this.references = new ReferenceCompiler(profile);
    this.exactValue = profile.words().exactValue();
  }

  Compiled compile(Clause clause) {
    if (clause instanceof Clause.Words wanted) {
      return new Compiled(words.words(wanted), true);
    }
    if (clause instanceof Clause.Phrase phrase) {
      return new Compiled(words.phrase(phrase), true);
    }
    if (clause instanceof Clause.Prefix prefix) {
      return new Compiled(words.prefix(prefix), true);
    }
    if (clause instanceof Clause.Near near) {
      return new Compiled(words.near(near), true);
    }
    if (clause instanceof Clause.Is is) {
      return is(is);
    }
    if (clause instanceof Clause.AllOf all) {
      return allOf(all.clauses());
    }
    if (clause instanceof Clause.AnyOf any) {
      return anyOf(any.clauses());
    }
    if (clause instanceof Clause.Not not) {
      return allOf(List.of(not));
    }
    return new Compiled(everything(), false);
  }

  private static Query everything() {
    return Query.of(q -> q.matchAll(m -> m));
  }

  private Compiled is(Clause.Is is) {
    return switch (is.field()) {
      case REFERENCE -> new Compiled(references.provisions(List.of(is.value())), true);
      case OBLIGATION -> new Compiled(references.obligation(is.value()), true);
      default ->
          new Compiled(
              Query.of(q -> q.term(t -> t.field(is.field().fieldName()).value(is.value()))), false);
    };
  }

  private Compiled allOf(List<Clause> clauses) {
    BoolQuery.Builder bool = new BoolQuery.Builder();
    boolean ranks = false;
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Not not) {
        bool.mustNot(excluded(not.clause()));
        continue;
      }
      Compiled part = compile(clause);
      ranks |= part.ranks();
      if (part.ranks()) {
        bool.must(part.query());
      } else {
        bool.filter(part.query());
      }
    }
    return new Compiled(Query.of(q -> q.bool(bool.build())), ranks);
  }

  /** Who leaves out a paragraph does not leave out the article that holds it. */
  private Query excluded(Clause clause) {
    if (clause instanceof Clause.Is is && References.isOne(is)) {
      return references.only(is.field(), is.value());
    }
    if (clause instanceof Clause.AnyOf any && any.clauses().stream().anyMatch(References::isOne)) {
      List<Query> each = any.clauses().stream().map(this::excluded).toList();
      return Query.of(q -> q.bool(b -> b.should(each).minimumShouldMatch("1")));
    }
    return compile(clause).query();
  }

  /** None of no alternatives matches. */
  private Compiled anyOf(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return new Compiled(Query.of(q -> q.matchNone(m -> m)), false);
    }
    List<Compiled> parts = alternatives(clauses);
    boolean ranks = parts.stream().anyMatch(Compiled::ranks);
    BoolQuery.Builder bool = new BoolQuery.Builder().minimumShouldMatch("1");
    for (Compiled part : parts) {
      bool.should(part.ranks() ? part.query() : constant(part.query()));
    }
    return new Compiled(Query.of(q -> q.bool(bool.build())), ranks);
  }

  /** Several ways to write one reference are one alternative, or some would count twice. */
  private List<Compiled> alternatives(List<Clause> clauses) {
    boolean named = clauses.stream().anyMatch(References::isOne);
    List<String> keys = new ArrayList<>();
    List<Compiled> parts = new ArrayList<>();
    for (Clause clause : clauses) {
      if (clause instanceof Clause.Is is && is.field() == KeywordField.REFERENCE) {
        keys.add(is.value());
      } else if (named && clause instanceof Clause.Phrase) {
        parts.add(new Compiled(references.citing(compile(clause).query()), true));
      } else {
        parts.add(compile(clause));
      }
    }
    if (!keys.isEmpty()) {
      parts.add(0, new Compiled(references.provisions(keys), true));
    }
    return parts;
  }

  private Query constant(Query filter) {
    return Query.of(q -> q.constantScore(c -> c.filter(filter).boost(exactValue)));
  }
}
