package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.search.Clause;
import org.mithaq.search.Clause.Scope;
import org.mithaq.search.Intent;

/**
 * From tokens to a clause. OR binds weakest; words beside each other belong together and need no
 * AND; NOT, {@code -} and {@code title:} take what follows.
 */
final class Parser {
  private static final int DEEPEST = 20;
  private static final int MOST_TOKENS = 200;
  private static final int WIDEST = 50;

  /** The tokens do not fit together; never leaves this class. */
  private static final class MisfitException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  private final List<Token> tokens;
  private int at;

  private Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Empty when they do not fit together; words and references alone always do. */
  static Optional<Clause> parse(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return Optional.of(new Clause.Everything());
    }
    boolean simple = Token.plain(tokens).equals(tokens);
    if (tokens.size() > MOST_TOKENS && !simple) {
      return Optional.empty();
    }
    Parser parser = new Parser(tokens);
    try {
      Clause clause = parser.alternatives(Scope.ANYWHERE, 0);
      return parser.at == tokens.size() ? Optional.of(clause) : Optional.empty();
    } catch (MisfitException misfit) {
      return Optional.empty();
    }
  }

  private Clause alternatives(Scope scope, int depth) throws MisfitException {
    if (depth > DEEPEST) {
      throw new MisfitException();
    }
    List<Clause> clauses = new ArrayList<>();
    clauses.add(together(scope, depth));
    while (is(Token.Kind.OR)) {
      at++;
      clauses.add(together(scope, depth));
    }
    return clauses.size() == 1 ? clauses.get(0) : new Clause.AnyOf(clauses);
  }

  private Clause together(Scope scope, int depth) throws MisfitException {
    List<Clause> clauses = new ArrayList<>();
    clauses.add(one(scope, depth));
    while (at < tokens.size() && !is(Token.Kind.OR) && !is(Token.Kind.CLOSE)) {
      if (is(Token.Kind.AND)) {
        at++;
      }
      clauses.add(one(scope, depth));
    }
    return clauses.size() == 1 ? clauses.get(0) : new Clause.AllOf(clauses);
  }

  private Clause one(Scope scope, int depth) throws MisfitException {
    if (depth > DEEPEST) {
      throw new MisfitException();
    }
    Token token = next();
    return switch (token.kind()) {
      case NOT -> new Clause.Not(single(scope, depth + 1));
      case TITLE -> single(Scope.TITLE, depth + 1);
      case OPEN -> {
        Clause inside = alternatives(scope, depth + 1);
        if (next().kind() != Token.Kind.CLOSE) {
          throw new MisfitException();
        }
        yield inside;
      }
      case WORD -> words(token, scope);
      case PHRASE -> is(Token.Kind.NEAR) ? near(token) : new Clause.Phrase(token.text(), scope);
      case PREFIX -> new Clause.Prefix(token.text(), scope);
      case REFERENCE -> reference(token);
      default -> throw new MisfitException();
    };
  }

  /** What NOT and {@code title:} take: one word, not all that follow. */
  private Clause single(Scope scope, int depth) throws MisfitException {
    if (is(Token.Kind.WORD)) {
      return new Clause.Words(next().text(), scope);
    }
    return one(scope, depth);
  }

  private Clause words(Token first, Scope scope) throws MisfitException {
    if (is(Token.Kind.NEAR)) {
      return near(first);
    }
    StringBuilder words = new StringBuilder(first.text());
    while (is(Token.Kind.WORD) && !isAt(at + 1, Token.Kind.NEAR)) {
      words.append(' ').append(next().text());
    }
    return new Clause.Words(words.toString(), scope);
  }

  private Clause near(Token left) throws MisfitException {
    int distance = Integer.parseInt(next().text());
    Token right = next();
    boolean fits = right.kind() == Token.Kind.WORD || right.kind() == Token.Kind.PHRASE;
    if (!fits || distance == 0) {
      throw new MisfitException();
    }
    return new Clause.Near(left.text(), right.text(), Math.min(distance, WIDEST));
  }

  /** Alone, a reference also finds who cites it; beside words it says where to look. */
  private Clause reference(Token token) {
    Span span = token.span().orElseThrow();
    List<Clause> ways = new ArrayList<>(span.exact());
    if (!token.text().isBlank() && (span.alsoAsPhrase() || alone() && cited(span))) {
      ways.add(new Clause.Phrase(token.text(), Scope.ANYWHERE));
    }
    return ways.size() == 1 ? ways.get(0) : new Clause.AnyOf(ways);
  }

  private boolean alone() {
    return tokens.size() == 1;
  }

  private static boolean cited(Span span) {
    return !(span.intent() instanceof Intent.ConventionReference);
  }

  private Token next() throws MisfitException {
    if (at >= tokens.size()) {
      throw new MisfitException();
    }
    return tokens.get(at++);
  }

  private boolean is(Token.Kind kind) {
    return isAt(at, kind);
  }

  private boolean isAt(int place, Token.Kind kind) {
    return place < tokens.size() && tokens.get(place).kind() == kind;
  }
}
