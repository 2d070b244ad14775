package org.mithaq.elasticsearch.analysis.arabic;

/** Arabic letters that writers, keyboards and PDF files interchange, each with its one form. */
public final class ArabicLetters {
  static final char TEH_MARBUTA = 'ة';
  static final char HEH = 'ه';

  private ArabicLetters() {}

  /** The form that an exact search compares; any other character comes back as it is. */
  public static char fold(char c) {
    return c == TEH_MARBUTA ? HEH : foldKeepingTehMarbuta(c);
  }

  /** The same, but the feminine ending stays apart from the pronoun: a stemmer needs both. */
  static char foldKeepingTehMarbuta(char c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ' -> 'ا';
      // One sign for all hamzas off the alef: مسؤول and مسئول are two spellings of one word.
      case 'ؤ', 'ئ', 'ٴ' -> 'ء';
      case 'ى', 'ی', 'ې', 'ۍ', 'ے', 'ۓ' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ہ', 'ھ', 'ە', 'ۀ', 'ۂ' -> HEH;
      case 'ۃ' -> TEH_MARBUTA;
      default -> c;
    };
  }

  static String foldKeepingTehMarbuta(CharSequence word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(foldKeepingTehMarbuta(word.charAt(i)));
    }
    return folded.toString();
  }

  static boolean isArabic(CharSequence word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '\u0620' || c > '\u06D5') {
        return false;
      }
    }
    return word.length() > 0;
  }
}
