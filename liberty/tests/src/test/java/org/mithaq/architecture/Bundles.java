package org.mithaq.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the interface, per language. */
final class Bundles {
  static final List<String> LANGUAGES = List.of("en", "ar", "fr");

  private static final String FOLDER = "app/src/main/resources/org/mithaq/app";

  private Bundles() {}

  static Map<String, String> in(ProjectTree tree, String language) {
    String name =
        language.equals("en") ? "messages.properties" : "messages_" + language + ".properties";
    Path file = tree.root().resolve(FOLDER).resolve(name);
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
