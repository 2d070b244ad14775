package org.mithaq.elasticsearch.analysis.text;

import java.text.Normalizer;

/**
 * One cleaning of one text. What it does is said in the README's table "What is folded"; it never
 * joins two words and never needs to know the language.
 */
final class Cleaning {
  private final CharSequence raw;
  private final boolean signsAsWords;
  private final Tracked out;

  private Cleaning(CharSequence raw, boolean signsAsWords) {
    this.raw = raw;
    this.signsAsWords = signsAsWords;
    this.out = new Tracked(raw.length());
  }

  static CleanText clean(CharSequence raw, boolean signsAsWords) {
    return new Cleaning(raw, signsAsWords).run();
  }

  private CleanText run() {
    int at = 0;
    while (at < raw.length()) {
      at = step(at);
    }
    return out.finish(raw.length());
  }

  private int step(int at) {
    char c = raw.charAt(at);
    int next = at + 1;
    if (c >= 'a' && c <= 'z' || c == ' ') {
      out.put(c, at, next);
    } else if (c == Characters.SOFT_HYPHEN) {
      return afterLineBreak(next);
    } else if (Characters.isInvisible(c)) {
      return next;
    } else if (Character.isHighSurrogate(c) && next < raw.length()) {
      return surrogate(at);
    } else if (Characters.isPresentationForm(c) || Characters.isCompatibilityLetter(c)) {
      compatibility(c, at);
    } else if (Character.getType(c) == Character.OTHER_NUMBER) {
      smallNumber(c, at);
    } else if (Characters.isThinSpace(c) && insideNumber(at)) {
      out.stretchLast(next);
    } else if (c == '.' && abbreviatesNumero(at)) {
      out.stretchLast(next);
    } else if (Characters.isDegreeOrOrdinal(c)) {
      degree(c, at);
    } else {
      plain(c, at, next);
    }
    return next;
  }

  /** A character as it stands in the raw text or comes out of a decomposition. */
  private void plain(char c, int from, int to) {
    if (Characters.isArabicMark(c)) {
      arabicMark(c, to);
    } else if (Characters.isCombiningAccent(c)) {
      accent(c, to);
    } else if (Character.isDigit(c)) {
      out.put((char) ('0' + Character.digit(c, 10)), from, to);
    } else if (Characters.isApostrophe(c)) {
      boolean elision = to < raw.length() && Character.isLetter(raw.charAt(to));
      out.put(elision && Elisions.endsInElided(out) ? ' ' : '\'', from, to);
    } else if (c == '\u066A') {
      sign('%', from, to);
    } else if (Characters.isLegalSign(c)) {
      sign(c, from, to);
    } else if (c == '\u066B' || c == '\u066C') {
      out.put(',', from, to);
    } else if (c == '\u060C' || c == '_') {
      out.put(' ', from, to);
    } else {
      out.put(c, from, to);
    }
  }

  /** A soft hyphen at the end of a line takes the line break with it. */
  private int afterLineBreak(int at) {
    int end = at;
    boolean broken = false;
    while (end < raw.length() && " \t\r\n".indexOf(raw.charAt(end)) >= 0) {
      broken |= raw.charAt(end) == '\n';
      end++;
    }
    return broken ? end : at;
  }

  private int surrogate(int at) {
    int to = at + 2;
    int point = Character.codePointAt(raw, at);
    if (Character.isDigit(point)) {
      out.put((char) ('0' + Character.digit(point, 10)), at, to);
    } else {
      out.put(raw.charAt(at), at, to);
      out.put(raw.charAt(at + 1), at, to);
    }
    return to;
  }

  private void compatibility(char c, int at) {
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    boolean marksOnly = true;
    for (int i = 0; i < decomposed.length(); i++) {
      char d = decomposed.charAt(i);
      marksOnly &= d == ' ' || Characters.isArabicMark(d);
    }
    if (marksOnly) {
      out.stretchLast(at + 1);
      return;
    }
    for (int i = 0; i < decomposed.length(); i++) {
      plain(decomposed.charAt(i), at, at + 1);
    }
  }

  /** "15¹" is article 15 and a small one, never 151. */
  private void smallNumber(char c, int at) {
    boolean first = at == 0 || Character.getType(raw.charAt(at - 1)) != Character.OTHER_NUMBER;
    if (first) {
      out.put(' ', at, at);
    }
    String plain = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    out.put(plain.replace('\u2044', '/'), at, at + 1);
  }

  /** A thin or no-break space between groups of exactly three digits. */
  private boolean insideNumber(int at) {
    int before = at;
    while (before > 0 && Character.isDigit(raw.charAt(before - 1))) {
      before--;
    }
    int after = at + 1;
    while (after < raw.length() && Character.isDigit(raw.charAt(after))) {
      after++;
    }
    return at - before >= 1 && at - before <= 3 && after - at == 4;
  }

  private boolean afterLoneN() {
    int length = out.length();
    return (out.last() == 'n' || out.last() == 'N')
        && (length == 1 || !Character.isLetterOrDigit(out.charAt(length - 2)));
  }

  /** The full stop of "n.º". */
  private boolean abbreviatesNumero(int at) {
    return at + 1 < raw.length()
        && Characters.isDegreeOrOrdinal(raw.charAt(at + 1))
        && afterLoneN();
  }

  /** "n°" and "nº" are "no"; after a digit the sign only says that the number is an ordinal. */
  private void degree(char c, int at) {
    if (afterLoneN() && c != '\u00AA') {
      out.put('o', at, at + 1);
    } else if (Character.isDigit(out.last())) {
      out.stretchLast(at + 1);
    } else if (c == '\u00B0') {
      out.put(' ', at, at + 1);
    } else {
      out.put(c == '\u00BA' ? 'o' : 'a', at, at + 1);
    }
  }

  /** Hamza and madda written apart join their letter first; every other mark only goes. */
  private void arabicMark(char mark, int to) {
    if (mark >= '\u0653' && mark <= '\u0655') {
      compose(mark);
    }
    out.stretchLast(to);
  }

  private void accent(char mark, int to) {
    compose(mark);
    out.stretchLast(to);
  }

  private void compose(char mark) {
    if (!out.endsInWord()) {
      return;
    }
    char base = out.last() == '\u0649' ? '\u064A' : out.last();
    String both = Normalizer.normalize("" + base + mark, Normalizer.Form.NFC);
    if (both.length() == 1) {
      out.replaceLast(both.charAt(0));
    }
  }

  /** "§§ 5 to 7" has one sign. */
  private void sign(char sign, int from, int to) {
    if (!signsAsWords) {
      out.put(sign, from, to);
    } else if (from == 0 || raw.charAt(from - 1) != raw.charAt(from)) {
      out.put(Signs.asWord(sign), from, to);
    }
  }
}
