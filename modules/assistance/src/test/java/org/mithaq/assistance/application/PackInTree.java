package org.mithaq.assistance.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mithaq.regions.RegionPack;

/** A pack as it lies in the tree, or with other words in its files. */
final class PackInTree implements RegionPack {
  private final String code;
  private final Map<String, String> files;

  private PackInTree(String code, Map<String, String> files) {
    this.code = code;
    this.files = files;
  }

  static PackInTree of(String code) {
    Path base =
        Path.of(System.getProperty("mithaq.root"))
            .resolve("modules/region-" + code + "/src/main/resources/META-INF/mithaq");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> tree = Files.walk(base)) {
      for (Path file : tree.filter(Files::isRegularFile).toList()) {
        files.put(base.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new PackInTree(code, files);
  }

  /** The same pack with one file changed. */
  PackInTree with(String path, UnaryOperator<String> change) {
    Map<String, String> others = new TreeMap<>(files);
    others.put(path, change.apply(others.get(path)));
    return new PackInTree(code, others);
  }

  /** The same pack without a file. */
  PackInTree without(String path) {
    Map<String, String> others = new TreeMap<>(files);
    others.remove(path);
    return new PackInTree(code, others);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public String sha256() {
    return "";
  }

  @Override
  public Optional<InputStream> file(String path) {
    return Optional.ofNullable(files.get(path))
        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public List<String> files(String folder) {
    return files.keySet().stream().filter(path -> path.startsWith(folder + "/")).toList();
  }
}
