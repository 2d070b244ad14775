package org.mithaq.search.understanding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mithaq.kernel.Folding;
import org.mithaq.search.KeywordField;

/** Cuts a typed text into tokens; what was recognised before stays in one piece. */
final class Lexer {
  private static final String QUOTES = "\"“”„‟＂";
  private static final String GUILLEMETS = "«»‹›";
  private static final Set<String> TITLES = Set.of("title", "titre", "titulo", "عنوان", "العنوان");
  private static final Pattern NEAR = Pattern.compile("NEAR/(\\d{1,3})");
  private static final Pattern EXACT = Pattern.compile("(reference|obligation):(\\S+)");
  private static final int SHORTEST_PREFIX = 2;

  private final String text;
  private final List<Span> spans;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Boolean> brackets = new ArrayDeque<>();
  private boolean balanced = true;
  private int at;

  Lexer(String text, List<Span> spans) {
    this.text = text;
    this.spans = spans;
    while (at < text.length()) {
      step();
    }
    balanced &= !brackets.contains(Boolean.TRUE);
  }

  List<Token> tokens() {
    return Connectors.dropped(tokens);
  }

  /** Whether every quote and bracket that opens closes. */
  boolean balanced() {
    return balanced;
  }

  private void step() {
    char c = text.charAt(at);
    if (isQuote(c)) {
      quoted(c);
    } else if (span(at) != null) {
      Span span = span(at);
      tokens.add(Token.reference(span, text.substring(span.start(), span.end())));
      at = span.end();
    } else if (c == '(') {
      open();
    } else if (c == ')') {
      close();
    } else if (c == '-' && startsPiece(at) && at + 1 < text.length() && !isBreak(at + 1)) {
      tokens.add(Token.of(Token.Kind.NOT, ""));
      at++;
    } else if (isBreak(at)) {
      at++;
    } else {
      piece();
    }
  }

  private void quoted(char opening) {
    int end = at + 1;
    while (end < text.length() && !closes(opening, text.charAt(end))) {
      end++;
    }
    if (end == text.length()) {
      balanced = false;
      at++;
      return;
    }
    String inside = text.substring(at + 1, end).strip();
    if (!Folding.words(inside).isEmpty()) {
      tokens.add(Token.of(Token.Kind.PHRASE, inside));
    }
    at = end + 1;
  }

  private static boolean closes(char opening, char c) {
    return QUOTES.indexOf(opening) >= 0
        ? QUOTES.indexOf(c) >= 0
        : c != opening && GUILLEMETS.indexOf(c) >= 0;
  }

  /** A bracket inside a word, as in "offence(s)", is no bracket. */
  private void open() {
    boolean attached =
        at > 0
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && !tokens.isEmpty()
            && tokens.get(tokens.size() - 1).kind() == Token.Kind.WORD;
    brackets.push(!attached);
    if (!attached) {
      tokens.add(Token.of(Token.Kind.OPEN, ""));
    }
    at++;
  }

  private void close() {
    if (brackets.isEmpty()) {
      balanced = false;
    } else if (brackets.pop()) {
      tokens.add(Token.of(Token.Kind.CLOSE, ""));
    }
    at++;
  }

  private void piece() {
    int end = at;
    while (end < text.length() && !isBreak(end) && !isStop(end)) {
      end++;
    }
    String piece = text.substring(at, Math.max(end, at + 1));
    int colon = piece.indexOf(':');
    if (colon > 0 && isTitle(piece.substring(0, colon))) {
      tokens.add(Token.of(Token.Kind.TITLE, ""));
      at += colon + 1;
      return;
    }
    at += piece.length();
    word(piece);
  }

  private void word(String piece) {
    Matcher near = NEAR.matcher(piece);
    Matcher exact = EXACT.matcher(piece);
    if (piece.equals("AND") || piece.equals("OR") || piece.equals("NOT")) {
      tokens.add(Token.of(Token.Kind.valueOf(piece), ""));
    } else if (near.matches()) {
      tokens.add(Token.of(Token.Kind.NEAR, near.group(1)));
    } else if (exact.matches()) {
      String field = exact.group(1).toUpperCase(Locale.ROOT);
      tokens.add(Token.exact(KeywordField.valueOf(field), exact.group(2)));
    } else {
      plain(piece);
    }
  }

  private void plain(String piece) {
    String bare = Trimmed.word(piece);
    if (bare.isEmpty()) {
      return;
    }
    boolean begins =
        piece.endsWith("*")
            && !piece.endsWith("**")
            && Folding.words(bare).length() >= SHORTEST_PREFIX
            && Folding.words(bare).indexOf(' ') < 0;
    tokens.add(Token.of(begins ? Token.Kind.PREFIX : Token.Kind.WORD, bare));
  }

  private Span span(int place) {
    for (Span span : spans) {
      if (span.start() == place) {
        return span;
      }
    }
    return null;
  }

  private boolean isStop(int place) {
    char c = text.charAt(place);
    return c == '(' || c == ')' || isQuote(c) || place > at && span(place) != null;
  }

  private boolean startsPiece(int place) {
    return place == 0 || isBreak(place - 1) || text.charAt(place - 1) == '(';
  }

  private boolean isBreak(int place) {
    char c = text.charAt(place);
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || ",;،؛".indexOf(c) >= 0;
  }

  /** Whether the word asks to look in titles only. */
  static boolean isTitle(String word) {
    return TITLES.contains(Folding.fold(word));
  }

  private static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0 || GUILLEMETS.indexOf(c) >= 0;
  }
}
