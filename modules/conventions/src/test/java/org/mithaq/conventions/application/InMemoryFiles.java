package org.mithaq.conventions.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mithaq.files.FileStore;
import org.mithaq.files.StoredFile;

/** Files by a name instead of a hash. */
final class InMemoryFiles implements FileStore {
  private final Map<String, byte[]> files = new HashMap<>();

  InMemoryFiles with(String name, String text) {
    files.put(name, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  @Override
  public StoredFile store(InputStream bytes, String name, String mediaType, long limitBytes)
      throws IOException {
    files.put(name, bytes.readAllBytes());
    return find(name).orElseThrow();
  }

  @Override
  public InputStream open(String sha256) {
    return new ByteArrayInputStream(files.get(sha256));
  }

  @Override
  public Optional<StoredFile> find(String sha256) {
    return Optional.ofNullable(files.get(sha256))
        .map(bytes -> new StoredFile(sha256, sha256, "text/csv", bytes.length, Instant.EPOCH));
  }
}
