package org.mithaq.kernel;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * One form for all the ways of writing the same letters, for comparing only, never for showing:
 * lower case; no accents, vowel marks, tatweel, bidi controls; alef, yeh, waw and kaf of every form
 * are one letter each and teh marbuta is heh; digits of every script are ASCII; presentation forms,
 * ligatures and full width are plain letters. The engine's analysis folds by the same idea.
 */
public final class Folding {
  /** Letters of the characters seen so far, by code point. */
  private static final AtomicReferenceArray<String> KNOWN = new AtomicReferenceArray<>(0x10000);

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
    folded.put(letters(point), from, to);
  }

  /** The plain letters of a character; normalising costs a thousand times more than a look. */
  private static String letters(int point) {
    if (point >= KNOWN.length()) {
      return plain(point);
    }
    String known = KNOWN.get(point);
    if (known == null) {
      known = plain(point);
      KNOWN.set(point, known);
    }
    return known;
  }

  private static String plain(int point) {
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && !isInvisible(c))
        .forEach(c -> letter(letters, c));
    return letters.toString();
  }

  private static void letter(StringBuilder folded, int point) {
    switch (point) {
      case 'œ', 'Œ' -> folded.append("oe");
      case 'æ', 'Æ' -> folded.append("ae");
      case 'ß' -> folded.append("ss");
      case 'ø', 'Ø' -> folded.append('o');
      case 'ı' -> folded.append('i');
      case 'ł', 'Ł' -> folded.append('l');
      case 0x0671 -> folded.append('\u0627');
      case 0x0649, 0x06CC, 0x06D2 -> folded.append('\u064A');
      case 0x06A9 -> folded.append('\u0643');
      case 0x0629, 0x06C1, 0x06BE, 0x06D5 -> folded.append('\u0647');
      case '‘', '’', '‛', '′', 'ʼ', 'ʿ', 'ʾ', '´' -> folded.append('\'');
      case '–', '—', '‐', '‑', '‒', '−' -> folded.append('-');
      case 0x060C -> folded.append(',');
      case 0x061B -> folded.append(';');
      case 0x061F -> folded.append('?');
      case 0x066B, 0x066C -> folded.append('.');
      default -> {
        if (Character.isDigit(point)) {
          folded.append((char) ('0' + Character.digit(point, 10)));
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
          folded.append(' ');
        } else {
          folded.append(Character.toString(Character.toLowerCase(point)));
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
