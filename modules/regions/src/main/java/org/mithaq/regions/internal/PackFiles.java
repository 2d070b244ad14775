package org.mithaq.regions.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mithaq.regions.RegionPack;

/**
 * The files of a pack, as far as they are compared.
 *
 * @param files by path
 */
record PackFiles(Map<String, PackFile> files) {
  /** Larger files are only told apart, not compared line by line. */
  private static final int LARGEST = 8 << 20;

  /**
   * @param content nothing for a file too large to be compared
   */
  record PackFile(String sha256, Optional<String> content) {}

  static PackFiles of(RegionPack pack) throws IOException {
    Map<String, PackFile> files = new TreeMap<>();
    for (String path : pack.files("")) {
      try (InputStream in = pack.file(path).orElseThrow()) {
        byte[] bytes = in.readAllBytes();
        Optional<String> content =
            bytes.length <= LARGEST
                ? Optional.of(new String(bytes, StandardCharsets.UTF_8))
                : Optional.empty();
        files.put(path, new PackFile(sha256(bytes), content));
      }
    }
    return new PackFiles(files);
  }

  static byte[] packed(String content) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(content.getBytes(StandardCharsets.UTF_8));
      }
      return bytes.toByteArray();
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }

  static String unpacked(byte[] bytes) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
