package org.mithaq.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A short hash of everything in a document, stored with it so that index and truth can be compared
 * without fetching. It has 32 bits because an engine adds hashes up in a double: the sum stays
 * exact for two million documents of a subject. It finds accidents; it is no proof against intent.
 */
public final class DocumentHash {
  private final MessageDigest digest;

  private DocumentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** From 0 to 2<sup>32</sup>-1; equal documents have equal hashes on every machine. */
  public static long of(SearchDocument document) {
    DocumentHash hash = new DocumentHash();
    hash.add(document.id());
    hash.add(document.subject().toString());
    hash.add(document.home());
    hash.add(document.language().code());
    hash.add(Integer.toString(document.order()));
    document.texts().forEach((field, text) -> hash.addField(field, text));
    document.stored().forEach((field, text) -> hash.addField(field, text));
    document
        .keywords()
        .forEach((field, values) -> values.forEach(value -> hash.addField(field, value)));
    document.valid().forEach(span -> hash.add(span.fromIso() + "/" + span.toIso()));
    return hash.finish();
  }

  private void addField(Enum<?> field, String value) {
    add(field.name());
    add(value);
  }

  /** With its length before it, so that two texts never run together. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private long finish() {
    return Integer.toUnsignedLong(ByteBuffer.wrap(digest.digest()).getInt());
  }
}
