package org.mithaq.kernel;

import java.util.Arrays;

/** A folded text whose characters still know where in the unfolded text they stood. */
public final class FoldedText {
  private final String raw;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  private FoldedText(String raw, String text, int[] starts, int[] ends) {
    this.raw = raw;
    this.text = text;
    this.starts = starts;
    this.ends = ends;
  }

  /** The folded text. */
  public String text() {
    return text;
  }

  /** Where in the unfolded text the folded character at that place begins. */
  public int rawStart(int place) {
    return place < starts.length ? starts[place] : raw.length();
  }

  /**
   * Where in the unfolded text the folded text up to that place (not included) ends; the marks on
   * its last letter belong to it.
   */
  public int rawEnd(int place) {
    int end = place == 0 ? 0 : ends[place - 1];
    while (end > 0
        && end < raw.length()
        && Character.getType(raw.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    return end;
  }

  /** The unfolded text of a folded stretch. */
  public String raw(int from, int to) {
    return from >= to ? "" : raw.substring(rawStart(from), rawEnd(to));
  }

  static final class Builder {
    private final String raw;
    private final StringBuilder text;
    private int[] starts;
    private int[] ends;

    Builder(String raw) {
      this.raw = raw;
      this.text = new StringBuilder(raw.length());
      this.starts = new int[raw.length() + 16];
      this.ends = new int[raw.length() + 16];
    }

    void put(char c, int from, int to) {
      if (text.length() == starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        ends = Arrays.copyOf(ends, ends.length * 2);
      }
      starts[text.length()] = from;
      ends[text.length()] = to;
      text.append(c);
    }

    void put(String several, int from, int to) {
      for (char c : several.toCharArray()) {
        put(c, from, to);
      }
    }

    boolean endsInDigit() {
      return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** A lone n, with or without its full stop, as in "n°" and "n.º". */
    boolean endsInN() {
      int end = text.length();
      if (end > 1 && text.charAt(end - 1) == '.') {
        end--;
      }
      return end > 0
          && text.charAt(end - 1) == 'n'
          && (end == 1 || !Character.isLetterOrDigit(text.charAt(end - 2)));
    }

    FoldedText build() {
      int length = text.length();
      return new FoldedText(
          raw, text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
