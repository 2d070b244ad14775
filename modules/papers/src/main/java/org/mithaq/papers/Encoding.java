package org.mithaq.papers;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mithaq.kernel.RefusedException;

/**
 * Bytes to letters, strictly. Unicode is recognised; the encodings of one script have no mark that
 * could be recognised, and a wrong guess would put wrong letters into a law: they are read when
 * named, and refused with a guess otherwise.
 */
final class Encoding {
  private static final Map<String, Charset> NAMED =
      Map.of(
          "utf-8", StandardCharsets.UTF_8,
          "utf-16", StandardCharsets.UTF_16,
          "utf-16le", StandardCharsets.UTF_16LE,
          "utf-16be", StandardCharsets.UTF_16BE,
          "windows-1252", Charset.forName("windows-1252"),
          "windows-1256", Charset.forName("windows-1256"));

  private Encoding() {}

  /**
   * @param named by whoever sent the file, empty to recognise it
   */
  static String text(byte[] bytes, String file, String named) {
    Charset charset = named.isBlank() ? recognised(bytes) : charset(named);
    return decoded(bytes, charset)
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .orElseThrow(() -> RefusedException.invalid(file, refused(bytes, charset)));
  }

  private static Charset charset(String named) {
    Charset charset = NAMED.get(named.strip().toLowerCase(Locale.ROOT));
    if (charset == null) {
      throw RefusedException.invalid(
          "encoding", "One of " + NAMED.keySet().stream().sorted().toList());
    }
    return charset;
  }

  private static Charset recognised(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    // A header is English: in UTF-16 every other byte of it is zero.
    if (bytes.length > 3 && bytes[0] == 0 && bytes[2] == 0) {
      return StandardCharsets.UTF_16BE;
    }
    if (bytes.length > 3 && bytes[1] == 0 && bytes[3] == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private static String refused(byte[] bytes, Charset read) {
    String guess = guess(bytes);
    return "the file is not "
        + read.name()
        + (guess.isEmpty() ? "" : ", it seems to be " + guess)
        + ": save it as \"CSV UTF-8\", or name its encoding when sending it"
        + (guess.isEmpty() ? "" : " (encoding=" + guess + ")");
  }

  /** Arabic stands in runs of high bytes, accents of Latin script stand alone. */
  private static String guess(byte[] bytes) {
    long alone = 0;
    long inRuns = 0;
    int run = 0;
    for (byte each : bytes) {
      if (each < 0) {
        run++;
        continue;
      }
      if (run > 2) {
        inRuns += run;
      } else {
        alone += run;
      }
      run = 0;
    }
    if (inRuns > 3 * alone) {
      return "windows-1256";
    }
    return alone > 3 * inRuns ? "windows-1252" : "";
  }
}
