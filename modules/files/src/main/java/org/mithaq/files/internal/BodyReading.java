package org.mithaq.files.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.mithaq.files.FetchFailure;
import org.mithaq.files.FetchRequest;
import org.mithaq.files.Fetched;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;
import org.mithaq.files.internal.FetchingFiles.Step;
import org.mithaq.files.internal.PoliteClient.Head;

/**
 * Makes of an answer what it means: a file and its hashes, the same as before, a move, an error.
 */
final class BodyReading {
  /** A page longer than this is told apart by its bytes. */
  private static final int MOST_HTML = 8 << 20;

  private final FileStore store;

  BodyReading(FileStore store) {
    this.store = store;
  }

  Step read(Head head, InputStream body, URI address, FetchRequest request, List<String> hops)
      throws IOException {
    return switch (head.status()) {
      case 200, 203 -> new Step(whole(head, body, address, request, hops), "");
      case 304 -> new Step(new Fetched.Unchanged(hops), "");
      case 301, 302, 303, 307, 308 -> new Step(null, head.location());
      default ->
          new Step(
              new Fetched.Failed(hops, FetchFailure.ERROR_ANSWER, Integer.toString(head.status())),
              "");
    };
  }

  private Fetched whole(
      Head head, InputStream body, URI address, FetchRequest request, List<String> hops)
      throws IOException {
    if (head.length() > request.mostBytes()) {
      return new Fetched.Failed(hops, FetchFailure.TOO_LARGE, Long.toString(head.length()));
    }
    MessageDigest digest = sha256();
    Counted counted = new Counted(body, request.mostBytes());
    DigestInputStream read = new DigestInputStream(counted, digest);
    boolean html = head.mediaType().toLowerCase(Locale.ROOT).startsWith("text/html");
    byte[] page = html ? read.readNBytes(MOST_HTML) : new byte[0];
    InputStream all = new java.io.SequenceInputStream(new ByteArrayInputStream(page), read);
    Optional<StoredFile> kept = Optional.empty();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      switch (request.keep()) {
        case FILE ->
            kept =
                Optional.of(store.store(all, name(address), head.mediaType(), request.mostBytes()));
        case BYTES -> all.transferTo(bytes);
        case NOTHING -> all.transferTo(OutputStream.nullOutputStream());
      }
    } catch (TooLargeException large) {
      return new Fetched.Failed(hops, FetchFailure.TOO_LARGE, Long.toString(request.mostBytes()));
    }
    String hash = HexFormat.of().formatHex(digest.digest());
    String words = html && page.length < MOST_HTML ? words(page, head, address) : hash;
    return new Fetched.Whole(
        hops,
        hash,
        words,
        head.mediaType(),
        counted.count,
        head.etag(),
        head.lastModified(),
        kept,
        bytes.toByteArray());
  }

  private static String words(byte[] page, Head head, URI address) throws IOException {
    String charset =
        head.mediaType().replaceFirst("(?i)^.*charset\\s*=\\s*[\"']?([\\w.:-]+).*$", "$1");
    boolean named =
        !charset.equals(head.mediaType()) && java.nio.charset.Charset.isSupported(charset);
    String text =
        Jsoup.parse(new ByteArrayInputStream(page), named ? charset : null, address.toString())
            .text();
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String name(URI address) {
    String path = address.getPath() == null ? "" : address.getPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() ? address.getHost() : last;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  /** There is more than was to be read. */
  private static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final class Counted extends java.io.FilterInputStream {
    private final long most;
    private long count;

    Counted(InputStream in, long most) {
      super(in);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int got = super.read(bytes, from, length);
      count += Math.max(0, got);
      if (count > most) {
        throw new TooLargeException();
      }
      return got;
    }
  }
}
