package org.mithaq.intake.measured;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The hash of the letters of a text: blanks, signs and figures do not count, nor do marks before
 * points, which a word processor makes up and an original does not hold.
 */
final class LetterHash {
  private static final Pattern MARK =
      Pattern.compile("^[^\\p{L}\\p{N}_]*[\\p{L}\\p{N}_]{1,3}[.)\\-–°]\\s*");

  private LetterHash() {}

  static String ofText(String text) {
    return of(
        text.lines()
            .map(line -> MARK.matcher(line).replaceFirst(""))
            .collect(Collectors.joining()));
  }

  static String of(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetter)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(letters.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
