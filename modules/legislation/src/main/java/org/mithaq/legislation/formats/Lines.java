package org.mithaq.legislation.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;

/**
 * The lines of a file of any size, one after another in memory; a line longer than the limit is
 * passed over without being kept.
 */
public final class Lines {
  /** A law is at most 32 MB (formats.md). */
  public static final int LONGEST = 32 * 1024 * 1024;

  /** Beyond this many times the limit, no end of the line is looked for. */
  private static final int HOPELESS = 8;

  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[1 << 16];
  private int at;
  private int filled;
  private long number;

  public Lines(InputStream in) {
    this(in, LONGEST);
  }

  Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * A line.
   *
   * @param number from 1
   * @param bytes without the line's end; empty when it was too long
   * @param tooLong whether it was longer than the limit
   */
  public record Line(long number, byte[] bytes, boolean tooLong) {
    public boolean blank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return !tooLong;
    }
  }

  /**
   * The next line; empty at the end.
   *
   * @throws RefusedException TooLarge when no end of the line is in sight: a gzip bomb
   */
  public Optional<Line> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    long length = 0;
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      length += end - at;
      if (length <= longest) {
        line.write(chunk, at, end - at);
      } else if (line.size() > 0) {
        line = new ByteArrayOutputStream(0);
      }
      if (length > (long) HOPELESS * longest) {
        throw new RefusedException(
            new Refusal.TooLarge(
                "line " + (number + 1),
                "line "
                    + (number + 1)
                    + " is longer than "
                    + (long) HOPELESS * longest
                    + " bytes; nothing behind it was read"));
      }
      boolean ended = end < filled;
      at = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return Optional.empty();
    }
    boolean tooLong = length > longest;
    return Optional.of(new Line(++number, tooLong ? new byte[0] : line.toByteArray(), tooLong));
  }

  private boolean fill() throws IOException {
    filled = in.read(chunk);
    at = 0;
    return filled > 0;
  }
}
