package org.mithaq.conventions.facts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/** Strict reading: what is not UTF-8 is refused rather than shown with question marks. */
public final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Utf8() {}

  /** All bytes of a file that may not be larger than a limit. */
  public static byte[] bytes(InputStream in, String place, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new RefusedException(
          new Refusal.TooLarge(place, "larger than " + (limit >> 20) + " MB"));
    }
    return bytes;
  }

  /** The text without byte order mark. */
  public static String text(byte[] bytes, String place) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (CharacterCodingException otherEncoding) {
      throw RefusedException.invalid(
          place,
          "the file is not UTF-8 (windows-1256, UTF-16 …): save it as \"CSV UTF-8\" and send it"
              + " again");
    }
  }
}
