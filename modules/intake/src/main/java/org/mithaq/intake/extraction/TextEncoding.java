package org.mithaq.intake.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which encoding a text or a web page is. What it declares is believed only when the bytes
 * agree: much Arabic law is windows-1256 that says it is UTF-8, or says nothing.
 *
 * @param charset that was used
 * @param declared by the file, empty when it says nothing
 * @param sure whether a mark, the declaration or valid UTF-8 says so; else the letters do
 */
record TextEncoding(Charset charset, String declared, boolean sure) {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  private static final List<Charset> GUESSES =
      List.of(
          Charset.forName("windows-1256"),
          Charset.forName("windows-1252"),
          Charset.forName("x-MacRoman"),
          Charset.forName("ISO-8859-6"));
  private static final int SAMPLE = 200_000;

  boolean differs() {
    return !declared.isEmpty() && named(declared).filter(charset::equals).isEmpty();
  }

  static TextEncoding of(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1)
            .replace("\0", "");
    Matcher found = DECLARED.matcher(head);
    String declared = found.find() ? found.group(1) : "";
    Optional<Charset> marked = marked(bytes).or(() -> wide(bytes));
    if (marked.isPresent()) {
      return new TextEncoding(marked.get(), declared, true);
    }
    if (decodes(bytes, StandardCharsets.UTF_8)) {
      return new TextEncoding(StandardCharsets.UTF_8, declared, true);
    }
    Optional<Charset> said =
        named(declared)
            .filter(charset -> !charset.name().startsWith("UTF"))
            .filter(charset -> !charset.name().equals("US-ASCII"))
            .filter(charset -> decodes(bytes, charset));
    Charset likeliest = likeliest(bytes);
    if (said.isPresent() && score(bytes, said.get()) >= score(bytes, likeliest) * 0.9) {
      return new TextEncoding(said.get(), declared, true);
    }
    return new TextEncoding(likeliest, declared, false);
  }

  String decode(byte[] bytes) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Control characters that no text has, and not the zeros of UTF-16. */
  static boolean looksBinary(byte[] head) {
    if (marked(head).isPresent() || wide(head).isPresent()) {
      return false;
    }
    int control = 0;
    for (byte one : head) {
      if (one >= 0
          && one < 32
          && one != '\n'
          && one != '\r'
          && one != '\t'
          && one != '\f'
          && one != 0x1B
          && one != 0x1A) {
        control++;
      }
    }
    return control > head.length / 100;
  }

  private static Optional<Charset> marked(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  /** UTF-16 without its mark: every second byte is that of a block, zero or Arabic's six. */
  private static Optional<Charset> wide(byte[] b) {
    int even = 0;
    int odd = 0;
    int pairs = Math.min(b.length, SAMPLE) / 2;
    for (int i = 0; i < pairs; i++) {
      even += b[2 * i] == 0 || b[2 * i] == 6 ? 1 : 0;
      odd += b[2 * i + 1] == 0 || b[2 * i + 1] == 6 ? 1 : 0;
    }
    if (pairs > 4 && odd > pairs * 0.9 && even < pairs * 0.3) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (pairs > 4 && even > pairs * 0.9 && odd < pairs * 0.3) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static boolean decodes(byte[] bytes, Charset charset) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException wrong) {
      return false;
    }
  }

  private static Charset likeliest(byte[] bytes) {
    Charset best = GUESSES.get(0);
    for (Charset charset : GUESSES) {
      if (score(bytes, charset) > score(bytes, best)) {
        best = charset;
      }
    }
    return best;
  }

  /**
   * How many of the letters beyond ASCII stand as they do in words: Arabic letters beside Arabic
   * letters; accented Latin ones beside plain ones, the common before the rare.
   */
  private static double score(byte[] bytes, Charset charset) {
    String text = new String(bytes, 0, Math.min(bytes.length, SAMPLE), charset);
    double good = 0;
    int all = 0;
    for (int i = 1; i + 1 < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      all++;
      char before = text.charAt(i - 1);
      char after = text.charAt(i + 1);
      if (arabic(c)) {
        good += arabic(before) || arabic(after) ? 1 : before < 'A' && after < 'A' ? 0.7 : 0;
      } else if ("éèêàâçùûîôëïáíóúñãõÉÀÇÃÕÓÁÍÚÊºª°".indexOf(c) >= 0) {
        good += latin(before) || latin(after) || Character.isDigit(before) ? 1 : 0.3;
      } else if ("«»–—“”’‘…،؛؟§".indexOf(c) >= 0) {
        good += 0.6;
      }
    }
    return all == 0 ? 0 : good / all;
  }

  private static boolean arabic(char c) {
    return c >= 0x621 && c <= 0x652 || c == 0x60C;
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetter(c);
  }
}
