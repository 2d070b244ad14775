package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.search.Clause;
import org.mithaq.search.Intent;

/**
 * A query without operators as people paste it: brackets mean nothing, all words belong together
 * wherever they stand, and of several articles (or laws) any is wanted, for no provision is two.
 */
final class Gathered {
  private final List<Token> tokens = new ArrayList<>();
  private int words = -1;
  private int provisions = -1;
  private int laws = -1;

  private Gathered() {}

  /** The same tokens where there are operators. */
  static List<Token> simple(List<Token> tokens) {
    boolean operators =
        tokens.stream()
            .anyMatch(
                token ->
                    switch (token.kind()) {
                      case AND, OR, NOT, NEAR, TITLE -> true;
                      default -> false;
                    });
    if (operators) {
      return tokens;
    }
    Gathered gathered = new Gathered();
    tokens.forEach(gathered::add);
    return gathered.tokens;
  }

  private void add(Token token) {
    switch (token.kind()) {
      case WORD -> words = join(words, token);
      case REFERENCE -> {
        Intent intent = token.span().orElseThrow().intent();
        if (intent instanceof Intent.ProvisionReference) {
          provisions = join(provisions, token);
        } else if (intent instanceof Intent.LawReference) {
          laws = join(laws, token);
        } else {
          tokens.add(token);
        }
      }
      case OPEN, CLOSE -> {}
      default -> tokens.add(token);
    }
  }

  private int join(int place, Token token) {
    if (place < 0) {
      tokens.add(token);
      return tokens.size() - 1;
    }
    Token first = tokens.get(place);
    String text = token.kind() == Token.Kind.WORD ? first.text() + " " + token.text() : "";
    Optional<Span> span = first.span().map(s -> either(s, token.span().orElseThrow()));
    tokens.set(place, new Token(first.kind(), text, span));
    return place;
  }

  private static Span either(Span one, Span other) {
    List<Clause> exact = new ArrayList<>(one.exact());
    other.exact().stream().filter(clause -> !exact.contains(clause)).forEach(exact::add);
    return new Span(one.start(), one.end(), exact, false, one.intent());
  }
}
