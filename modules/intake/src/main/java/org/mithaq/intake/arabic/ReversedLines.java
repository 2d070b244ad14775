package org.mithaq.intake.arabic;

import java.util.List;

/**
 * Lines that some program stored as they are drawn, their last letter first. Arabic tells: ة and ى
 * only end a word, and every third word begins with the article.
 */
public final class ReversedLines {
  /** Part of the lines that show their order above which the whole text is reversed. */
  private static final double MOST = 0.6;

  private ReversedLines() {}

  /** Which of the lines are to be turned. */
  public static boolean[] find(List<String> lines) {
    int[] evidence = lines.stream().mapToInt(ReversedLines::evidence).toArray();
    long telling = java.util.Arrays.stream(evidence).filter(e -> e != 0).count();
    long reversed = java.util.Arrays.stream(evidence).filter(e -> e < 0).count();
    boolean whole = telling > 0 && reversed > telling * MOST;
    boolean[] turn = new boolean[lines.size()];
    for (int i = 0; i < turn.length; i++) {
      turn[i] =
          VisualOrder.hasArabic(lines.get(i)) && (whole ? evidence[i] <= 0 : evidence[i] <= -2);
    }
    return turn;
  }

  /** Above nought the line is in the order of reading, below it is reversed. */
  static int evidence(String line) {
    int sum = 0;
    for (String token : line.split("[^\\p{IsArabic}]+")) {
      if (token.length() > 2) {
        sum += endsAWord(token.charAt(token.length() - 1)) ? 1 : 0;
        sum -= endsAWord(token.charAt(0)) ? 1 : 0;
      }
      if (token.length() > 4) {
        sum += token.startsWith("ال") && !token.endsWith("لا") ? 1 : 0;
        sum -= token.endsWith("لا") && !token.startsWith("ال") ? 1 : 0;
      }
    }
    return sum;
  }

  private static boolean endsAWord(char c) {
    return c == 'ة' || c == 'ى';
  }
}
