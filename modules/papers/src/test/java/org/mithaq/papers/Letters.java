package org.mithaq.papers;

import java.text.Normalizer;

/** Words as they are compared: joined forms as letters, without vowel marks and white space. */
final class Letters {
  private Letters() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("[\\p{M}\\s\\u00a0\\u200b-\\u200f\\u202a-\\u202e]", "");
  }
}
