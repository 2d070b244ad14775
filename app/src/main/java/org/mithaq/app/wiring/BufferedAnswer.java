package org.mithaq.app.wiring;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Holds an answer back up to {@link #LIMIT} bytes, to tag it; a longer one streams through. */
final class BufferedAnswer extends HttpServletResponseWrapper {
  static final int LIMIT = 1 << 20;

  private final ByteArrayOutputStream held = new ByteArrayOutputStream(16_384);
  private final ServletOutputStream stream = new HoldingStream();
  private boolean streaming;
  private boolean streamGiven;
  private PrintWriter writer;

  BufferedAnswer(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    streamGiven = true;
    return stream;
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      String encoding = getCharacterEncoding();
      Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
      writer = new PrintWriter(new OutputStreamWriter(stream, charset));
    }
    return writer;
  }

  /** What is flushed early could not be tagged any more; so nothing is, until the end. */
  @Override
  public void flushBuffer() throws IOException {
    if (writer != null) {
      writer.flush();
    }
    if (streaming) {
      super.flushBuffer();
    }
  }

  @Override
  public void resetBuffer() {
    super.resetBuffer();
    held.reset();
  }

  @Override
  public void reset() {
    super.reset();
    held.reset();
  }

  /** Sends what was held, or 304 when its tag is among the reader's. */
  void finish(String ifNoneMatch) throws IOException {
    if (writer != null) {
      writer.flush();
    }
    HttpServletResponse answer = (HttpServletResponse) getResponse();
    if (streaming || answer.isCommitted()) {
      return;
    }
    byte[] bytes = held.toByteArray();
    if (answer.getStatus() == HttpServletResponse.SC_OK && bytes.length > 0) {
      String tag = '"' + digest(bytes) + '"';
      answer.setHeader("ETag", tag);
      if (!answer.containsHeader("Cache-Control")) {
        answer.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
      }
      if (matches(ifNoneMatch, tag)) {
        answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    if (bytes.length > 0 || streamGiven || writer != null) {
      answer.setContentLength(bytes.length);
      answer.getOutputStream().write(bytes);
    }
  }

  /** Weak comparison, as RFC 9110 13.1.2 asks for: proxies that compress weaken tags. */
  static boolean matches(String ifNoneMatch, String tag) {
    if (ifNoneMatch == null) {
      return false;
    }
    for (String one : ifNoneMatch.split(",")) {
      String plain = one.strip();
      if ("*".equals(plain) || tag.equals(plain.startsWith("W/") ? plain.substring(2) : plain)) {
        return true;
      }
    }
    return false;
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private final class HoldingStream extends ServletOutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (!streaming && held.size() + length > LIMIT) {
        streaming = true;
        held.writeTo(getResponse().getOutputStream());
        held.reset();
      }
      if (streaming) {
        getResponse().getOutputStream().write(bytes, from, length);
      } else {
        held.write(bytes, from, length);
      }
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("blocking only");
    }
  }
}
