package org.mithaq.files;

/**
 * What is asked for at an address.
 *
 * @param url http or https
 * @param etag of what was had before, empty without: then the host may answer that it is the same
 * @param lastModified of what was had before, as the host wrote it, empty without
 * @param mostBytes more than this is not read
 * @param keep what is kept of the bytes besides their hash
 * @param robots whether the host's robots.txt is asked first; not for an address that was given for
 *     programs to ask, such as a harvesting protocol
 */
public record FetchRequest(
    String url, String etag, String lastModified, long mostBytes, Keep keep, boolean robots) {
  /** What is kept of what comes. */
  public enum Keep {
    NOTHING,
    /** Goes into the file store. */
    FILE,
    /** Is handed back, for what is small and read at once. */
    BYTES
  }

  /** More than this is no text of a law. */
  public static final long MOST_BYTES = 64L << 20;

  /** For looking whether a page is still there and still the same. */
  public static FetchRequest look(String url, String etag, String lastModified) {
    return new FetchRequest(url, etag, lastModified, MOST_BYTES, Keep.NOTHING, true);
  }

  /** For taking what a program gives. */
  public static FetchRequest take(String url, String etag, String lastModified, long mostBytes) {
    return new FetchRequest(url, etag, lastModified, mostBytes, Keep.FILE, false);
  }

  /** For an answer of a protocol. */
  public static FetchRequest ask(String url) {
    return new FetchRequest(url, "", "", MOST_BYTES, Keep.BYTES, false);
  }
}
