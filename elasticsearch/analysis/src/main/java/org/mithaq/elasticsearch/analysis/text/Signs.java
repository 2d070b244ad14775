package org.mithaq.elasticsearch.analysis.text;

/**
 * Signs as words. The tokenizer drops what is neither letter nor digit, so a sign travels through
 * it as a word of its own: a runic letter that no law uses and the sign's code.
 */
public final class Signs {
  private static final char ESCAPE = '\u16A0';
  private static final int ESCAPED_LENGTH = 5;

  private Signs() {}

  static String asWord(char sign) {
    return String.format(" %c%04x ", ESCAPE, (int) sign);
  }

  /** Whether a term is a sign in disguise. */
  public static boolean isEscaped(char[] term, int length) {
    return length == ESCAPED_LENGTH && term[0] == ESCAPE;
  }

  /** The sign again; the escape letter itself when the rest is no code. */
  public static char unescape(char[] term) {
    int code = 0;
    for (int i = 1; i < ESCAPED_LENGTH; i++) {
      int digit = Character.digit(term[i], 16);
      if (digit < 0) {
        return ESCAPE;
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }
}
