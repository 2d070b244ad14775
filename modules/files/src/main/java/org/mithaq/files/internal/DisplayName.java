package org.mithaq.files.internal;

import java.util.Locale;

/** Names and media types as strangers send them, made fit to be shown. */
final class DisplayName {
  private static final int LONGEST = 200;
  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private DisplayName() {}

  /**
   * The last part of a path, without control characters and without marks that turn the direction
   * of writing (U+202A–U+202E, U+2066–U+2069), with which {@code exe.pdf} can be made to look like
   * {@code fdp.exe}; {@code file} when nothing is left. It is shown and never used as a path.
   */
  static String of(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String shown =
        last.replaceAll(
                "[\\p{Cc}\\p{Cs}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "")
            .strip();
    if (shown.isEmpty() || shown.equals(".") || shown.equals("..")) {
      return "file";
    }
    int length = shown.codePointCount(0, shown.length());
    return length <= LONGEST ? shown : shown.substring(0, shown.offsetByCodePoints(0, LONGEST));
  }

  /** The type without its parameters, or {@code application/octet-stream} when it is none. */
  static String mediaType(String sent) {
    String type = sent.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return type.matches("[a-z0-9!#$&^_.+-]{1,60}/[a-z0-9!#$&^_.+-]{1,100}") ? type : UNKNOWN_TYPE;
  }
}
