package org.mithaq.legislation.formats;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.mithaq.kernel.Refusal;
import org.mithaq.kernel.RefusedException;
import org.mithaq.legislation.LawImport.Format;

/**
 * A file opened for reading: unpacked when it is gzip, with its format told from its first bytes.
 */
public final class Opened implements AutoCloseable {
  /** More than this is taken for a bomb, unless configured otherwise. */
  public static final long MOST_BYTES = 20L << 30;

  private final InputStream in;
  private final Format format;

  private Opened(InputStream in, Format format) {
    this.in = in;
    this.format = format;
  }

  /**
   * @param declared the format, or AUTO
   * @param mostBytes limit of what may come out when unpacked
   * @throws RefusedException Invalid when it is neither JSON Lines nor XML
   */
  public static Opened of(InputStream file, Format declared, long mostBytes) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(file, 1 << 16);
    raw.mark(2);
    boolean gzip = raw.read() == 0x1F && raw.read() == 0x8B;
    raw.reset();
    InputStream plain = gzip ? new GZIPInputStream(raw, 1 << 16) : raw;
    BufferedInputStream in = new BufferedInputStream(new Limited(plain, mostBytes), 1 << 16);
    in.mark(4096);
    int first = in.read();
    if (first == 0xEF && in.read() == 0xBB && in.read() == 0xBF) {
      in.mark(4096);
      first = in.read();
    }
    for (int i = 0; i < 1024 && first > 0 && Character.isWhitespace(first); i++) {
      first = in.read();
    }
    in.reset();
    Format told = first == '<' ? Format.AKN : first == '{' ? Format.JSONL : Format.AUTO;
    if (declared == Format.AUTO && told == Format.AUTO) {
      in.close();
      throw RefusedException.invalid(
          "file", "neither JSON Lines nor XML in UTF-8: its first character is neither { nor <");
    }
    return new Opened(in, declared == Format.AUTO ? told : declared);
  }

  public InputStream stream() {
    return in;
  }

  public Format format() {
    return format;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /** Stops a gzip bomb. */
  private static final class Limited extends FilterInputStream {
    private final long most;
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      this.most = most;
      this.left = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = super.read(bytes, from, length);
      left -= Math.max(got, 0);
      if (left < 0) {
        throw new RefusedException(
            new Refusal.TooLarge("file", "more than " + most + " bytes when unpacked"));
      }
      return got;
    }
  }
}
