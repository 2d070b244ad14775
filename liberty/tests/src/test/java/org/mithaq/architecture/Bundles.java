package org.mithaq.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The words of the interface, per language. */
final class Bundles {
  static final List<String> LANGUAGES = List.of("en", "ar", "fr");

  private static final String FOLDER = "app/src/main/resources/org/mithaq/app";

  private Bundles() {}

  /** Keys that stand twice: of two sentences under one key the later is said for both. */
  static List<String> twice(ProjectTree tree, String language) {
    List<String> twice = new ArrayList<>();
    Properties counting =
        new Properties() {
          private static final long serialVersionUID = 1L;

          @Override
          public synchronized Object put(Object key, Object value) {
            if (super.put(key, value) != null) {
              twice.add((String) key);
            }
            return null;
          }
        };
    load(tree, language, counting);
    return twice;
  }

  static Map<String, String> in(ProjectTree tree, String language) {
    Properties properties = new Properties();
    load(tree, language, properties);
    Map<String, String> words = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }

  private static void load(ProjectTree tree, String language, Properties properties) {
    String name =
        language.equals("en") ? "messages.properties" : "messages_" + language + ".properties";
    Path file = tree.root().resolve(FOLDER).resolve(name);
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
