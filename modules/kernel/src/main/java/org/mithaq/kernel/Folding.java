package org.mithaq.kernel;

import java.text.Normalizer;

/**
 * One form for all the ways of writing the same letters, for comparing only, never for showing:
 * lower case; no accents, vowel marks, tatweel, bidi controls; alef, yeh, waw and kaf of every form
 * are one letter each and teh marbuta is heh; digits of every script are ASCII; presentation forms,
 * ligatures and full width are plain letters. The engine's analysis folds by the same idea.
 */
public final class Folding {
  private Folding() {}

  /** The folded text; punctuation stays, every kind of space is a space. */
  public static String fold(String text) {
    return foldWithPlaces(text).text();
  }

  /** Folded words with one space between them; nothing but letters and digits is left. */
  public static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (char c : fold(text).toCharArray()) {
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /** The folded text that still knows where each of its characters stood. */
  public static FoldedText foldWithPlaces(String text) {
    FoldedText.Builder folded = new FoldedText.Builder(text);
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (point < 0x80) {
        folded.put(ascii((char) point), at, next);
      } else {
        foldOne(folded, point, at, next);
      }
      at = next;
    }
    return folded.build();
  }

  private static char ascii(char c) {
    return c <= ' ' ? ' ' : c == '`' ? '\'' : Character.toLowerCase(c);
  }

  private static void foldOne(FoldedText.Builder folded, int point, int from, int to) {
    if (isInvisible(point) || point == 0x0640) {
      return;
    }
    if (point == 0xBA || point == 0xB0 || point == 0xAA) {
      ordinalSign(folded, point, from, to);
      return;
    }
    if (Character.isDigit(point)) {
      folded.put((char) ('0' + Character.digit(point, 10)), from, to);
      return;
    }
    if (Character.getType(point) == Character.OTHER_NUMBER) {
      folded.put(' ', from, to);
    }
    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !isInvisible(c))
        .forEach(c -> letter(folded, c, from, to));
  }

  private static void letter(FoldedText.Builder folded, int point, int from, int to) {
    switch (point) {
      case 'œ', 'Œ' -> folded.put("oe", from, to);
      case 'æ', 'Æ' -> folded.put("ae", from, to);
      case 'ß' -> folded.put("ss", from, to);
      case 'ø', 'Ø' -> folded.put('o', from, to);
      case 'ı' -> folded.put('i', from, to);
      case 'ł', 'Ł' -> folded.put('l', from, to);
      case 0x0671 -> folded.put('\u0627', from, to);
      case 0x0649, 0x06CC, 0x06D2 -> folded.put('\u064A', from, to);
      case 0x06A9 -> folded.put('\u0643', from, to);
      case 0x0629, 0x06C1, 0x06BE, 0x06D5 -> folded.put('\u0647', from, to);
      case '‘', '’', '‛', '′', 'ʼ', 'ʿ', 'ʾ', '´' -> folded.put('\'', from, to);
      case '–', '—', '‐', '‑', '‒', '−' -> folded.put('-', from, to);
      case 0x060C -> folded.put(',', from, to);
      case 0x061B -> folded.put(';', from, to);
      case 0x061F -> folded.put('?', from, to);
      case 0x066B, 0x066C -> folded.put('.', from, to);
      default -> {
        if (Character.isDigit(point)) {
          folded.put((char) ('0' + Character.digit(point, 10)), from, to);
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
          folded.put(' ', from, to);
        } else {
          folded.put(Character.toString(Character.toLowerCase(point)), from, to);
        }
      }
    }
  }

  /** "n°" is "no"; after a digit the sign only says that the number is an ordinal. */
  private static void ordinalSign(FoldedText.Builder folded, int point, int from, int to) {
    if (folded.endsInDigit()) {
      return;
    }
    folded.put(point == 0xAA ? 'a' : folded.endsInN() ? 'o' : point == 0xBA ? 'o' : ' ', from, to);
  }

  private static boolean isInvisible(int point) {
    int type = Character.getType(point);
    return type == Character.FORMAT || point >= 0xFE00 && point <= 0xFE0F || point == 0x034F;
  }
}
