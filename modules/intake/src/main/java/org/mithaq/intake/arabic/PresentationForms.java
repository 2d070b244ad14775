package org.mithaq.intake.arabic;

import java.text.Normalizer;

/**
 * Arabic letters in the shapes they have on paper (U+FB50 to U+FDFF, U+FE70 to U+FEFC) as the plain
 * letters that they are. Nothing else is normalised: NFKC on the whole text would also turn ² into
 * 2 and № into No.
 */
public final class PresentationForms {
  private PresentationForms() {}

  /** How many there are. */
  public static int count(String text) {
    return (int) text.chars().filter(PresentationForms::isForm).count();
  }

  /** The text with plain letters. */
  public static String plain(String text) {
    if (text.chars().noneMatch(PresentationForms::isForm)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (char c : text.toCharArray()) {
      if (isForm(c)) {
        plain.append(
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC).replace("\u0640", ""));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** FD3E and FD3F are ornate brackets and stay; vowel marks set apart lose their blank. */
  private static boolean isForm(int c) {
    return c >= 0xFB50 && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F || c >= 0xFE70 && c <= 0xFEFC;
  }
}
