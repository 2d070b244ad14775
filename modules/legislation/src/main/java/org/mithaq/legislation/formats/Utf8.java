package org.mithaq.legislation.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells where bytes that are said to be UTF-8 are not. */
final class Utf8 {
  private Utf8() {}

  /** A plain sentence naming the first wrong byte; empty when all is well. */
  static Optional<String> fault(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      out.clear();
      result = decoder.decode(in, out, true);
    } while (result.isOverflow());
    return result.isError()
        ? Optional.of(
            String.format(
                "not UTF-8: byte %d is 0x%02X; is the file in another encoding, such as windows-1256?",
                in.position() + 1, bytes[in.position()]))
        : Optional.empty();
  }
}
