package org.mithaq.regions.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.mithaq.kernel.RefusedException;
import org.mithaq.regions.RegionPack;

/** A pack while it is read: a jar or an unpacked folder, both seen as a file tree. */
final class OpenedPack implements RegionPack, AutoCloseable {
  static final String BASE = "META-INF/mithaq";
  private static final Logger LOG = Logger.getLogger(OpenedPack.class.getName());
  private static final String MARKER = "region-pack";

  private final Optional<FileSystem> jar;
  private final Path base;
  private final String code;
  private final RegionYaml region;
  private final String sha256;

  private OpenedPack(Optional<FileSystem> jar, Path base, RegionYamlReader reader)
      throws IOException {
    this.jar = jar;
    this.base = base;
    this.code = Files.readString(base.resolve(MARKER), StandardCharsets.UTF_8).strip();
    try (InputStream yaml =
        file("region.yaml")
            .orElseThrow(() -> RefusedException.invalid("region.yaml", "the file is missing"))) {
      this.region = reader.read(yaml);
    }
    if (!region.code().equals(code)) {
      throw RefusedException.invalid(
          "region.yaml: code", "says " + region.code() + ", region-pack says " + code);
    }
    this.sha256 = hash();
  }

  /** Opens what lies at a path; empty when it is no pack. */
  static Optional<OpenedPack> open(Path path, RegionYamlReader reader) throws IOException {
    Optional<FileSystem> jar =
        Files.isDirectory(path) ? Optional.empty() : Optional.of(FileSystems.newFileSystem(path));
    boolean opened = false;
    try {
      Path base = jar.isPresent() ? jar.get().getPath("/" + BASE) : path.resolve(BASE);
      if (!Files.exists(base.resolve(MARKER))) {
        return Optional.empty();
      }
      OpenedPack pack = new OpenedPack(jar, base, reader);
      opened = true;
      return Optional.of(pack);
    } finally {
      if (!opened) {
        jar.ifPresent(OpenedPack::close);
      }
    }
  }

  RegionYaml region() {
    return region;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String version() {
    return region.version();
  }

  @Override
  public String sha256() {
    return sha256;
  }

  @Override
  public Optional<InputStream> file(String path) throws IOException {
    Path file = base.resolve(path).normalize();
    if (!file.startsWith(base) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    return Optional.of(Files.newInputStream(file));
  }

  @Override
  public List<String> files(String folder) throws IOException {
    Path start = base.resolve(folder).normalize();
    if (!start.startsWith(base) || !Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> tree = Files.walk(start)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> base.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /** Only reading was done: a failure to close loses nothing. */
  @Override
  public void close() {
    jar.ifPresent(OpenedPack::close);
  }

  private static void close(FileSystem jar) {
    try {
      jar.close();
    } catch (IOException nothingLost) {
      LOG.log(Level.FINE, "closing a pack", nothingLost);
    }
  }

  /** Over content, not over the jar: the same files packed again are the same pack. */
  private String hash() throws IOException {
    MessageDigest digest = sha256Digest();
    for (String path : files("")) {
      digest.update(
          (path + "\0" + Files.size(base.resolve(path)) + "\0").getBytes(StandardCharsets.UTF_8));
      try (InputStream in =
          new DigestInputStream(Files.newInputStream(base.resolve(path)), digest)) {
        in.transferTo(java.io.OutputStream.nullOutputStream());
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
