package org.mithaq.search.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mithaq.search.Clause;
import org.mithaq.search.Intent;
import org.mithaq.search.KeywordField;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text the words, or the distance of NEAR
 * @param span what was recognised, for {@link Kind#REFERENCE}
 */
record Token(Kind kind, String text, Optional<Span> span) {
  enum Kind {
    WORD,
    PHRASE,
    PREFIX,
    REFERENCE,
    AND,
    OR,
    NOT,
    NEAR,
    TITLE,
    OPEN,
    CLOSE
  }

  static Token of(Kind kind, String text) {
    return new Token(kind, text, Optional.empty());
  }

  static Token reference(Span span, String typed) {
    return new Token(Kind.REFERENCE, typed, Optional.of(span));
  }

  /** A value written out, {@code obligation:UNTOC/6}, as {@link Printed} prints it. */
  static Token exact(KeywordField field, String value) {
    Intent intent =
        field == KeywordField.OBLIGATION
            ? new Intent.ConventionReference(value, value)
            : value.startsWith("law:")
                ? new Intent.LawReference(value, value)
                : new Intent.ProvisionReference(value, value);
    List<Clause> is = List.of(new Clause.Is(field, value));
    return new Token(Kind.REFERENCE, "", Optional.of(new Span(0, 0, is, false, intent)));
  }

  /** What is left when operators are not understood: words and references. */
  static List<Token> plain(List<Token> tokens) {
    List<Token> plain = new ArrayList<>();
    for (Token token : tokens) {
      switch (token.kind) {
        case WORD, PHRASE, PREFIX -> plain.add(of(Kind.WORD, token.text));
        case REFERENCE -> plain.add(token);
        default -> {}
      }
    }
    return plain;
  }

  static List<Intent> intents(List<Token> tokens) {
    return tokens.stream().map(Token::span).flatMap(Optional::stream).map(Span::intent).toList();
  }

  /** Whether nothing but words, AND, OR and brackets stands there. */
  static boolean onlyWords(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            token ->
                switch (token.kind) {
                  case WORD, AND, OR, OPEN, CLOSE -> true;
                  default -> false;
                });
  }
}
