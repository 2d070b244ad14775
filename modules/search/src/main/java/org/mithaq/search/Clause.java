package org.mithaq.search;

import java.util.List;

/** What must match, as a tree. */
public sealed interface Clause {
  /** Where words are looked for. */
  enum Scope {
    ANYWHERE,
    TITLE
  }

  /** All provisions. */
  record Everything() implements Clause {}

  /** Words in any order; most of them must be there. */
  record Words(String text, Scope scope) implements Clause {}

  /** These words in this order, folded but not stemmed. */
  record Phrase(String text, Scope scope) implements Clause {}

  /** Words that begin so, folded. */
  record Prefix(String text, Scope scope) implements Clause {}

  /** Both within so many words of each other, in any order. */
  record Near(String left, String right, int distance) implements Clause {}

  /**
   * An exact value. Of a reference its parts and what holds it answer too, of an obligation what is
   * mapped to it as a whole or holds what is mapped to it, each behind what is meant itself.
   */
  record Is(KeywordField field, String value) implements Clause {}

  record AllOf(List<Clause> clauses) implements Clause {
    public AllOf {
      clauses = List.copyOf(clauses);
    }
  }

  record AnyOf(List<Clause> clauses) implements Clause {
    public AnyOf {
      clauses = List.copyOf(clauses);
    }
  }

  record Not(Clause clause) implements Clause {}
}
