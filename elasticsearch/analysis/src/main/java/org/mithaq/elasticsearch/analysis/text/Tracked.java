package org.mithaq.elasticsearch.analysis.text;

import java.util.Arrays;

/** Clean text while it grows, each character with the stretch of raw text that it stands for. */
final class Tracked {
  private final StringBuilder text;
  private int[] from;
  private int[] to;

  Tracked(int expected) {
    text = new StringBuilder(expected);
    from = new int[expected + 16];
    to = new int[expected + 16];
  }

  void put(char c, int rawFrom, int rawTo) {
    int at = text.length();
    if (at == from.length) {
      from = Arrays.copyOf(from, at * 2);
      to = Arrays.copyOf(to, at * 2);
    }
    text.append(c);
    from[at] = rawFrom;
    to[at] = rawTo;
  }

  void put(CharSequence many, int rawFrom, int rawTo) {
    for (int i = 0; i < many.length(); i++) {
      put(many.charAt(i), rawFrom, rawTo);
    }
  }

  /** The last character now also covers what follows it in the raw text: a mark, a tatweel. */
  void stretchLast(int rawTo) {
    if (endsInWord()) {
      to[text.length() - 1] = rawTo;
    }
  }

  void replaceLast(char c) {
    text.setCharAt(text.length() - 1, c);
  }

  char last() {
    return text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
  }

  boolean endsInWord() {
    return Character.isLetterOrDigit(last());
  }

  int length() {
    return text.length();
  }

  char charAt(int index) {
    return text.charAt(index);
  }

  /**
   * Where a term may begin or end: after a letter the end of what the letter stands for (its marks
   * inside, controls behind it outside), elsewhere the start of what follows.
   */
  CleanText finish(int rawLength) {
    if (endsInWord() && to[text.length() - 1] < rawLength) {
      put(' ', rawLength, rawLength);
    }
    int[] origin = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      boolean afterLetter = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
      origin[i] = afterLetter ? to[i - 1] : from[i];
    }
    origin[text.length()] = rawLength;
    return new CleanText(text.toString(), origin);
  }
}
